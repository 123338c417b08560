-- A language client that is not VS Code: opens a file in Neovim 0.7 or newer, prints what the server says as lines of JSON, edits, looks again.
-- nvim --clean --headless -u NONE -S neovim.lua, with the request as JSON in PITKOSPUUT_REQUEST:
--   command   how the server starts, a list           file      the file to open
--   filetype  of that file                            line, column, text   what is typed and where, from 0 and in bytes
--   code      of the finding that it settles
-- Exit code 1 and a line {"failure": ...} when the server does not start, stays silent or does not notice the edit.

local request = vim.fn.json_decode(vim.env.PITKOSPUUT_REQUEST)
local patience = 20000
local ended = false

local function say(name, value)
  io.stdout:write(vim.fn.json_encode({ [name] = value }) .. '\n')
end

local function wait_for(what, holds)
  assert(vim.wait(patience, function() return ended or holds() end, 20), 'waited in vain for ' .. what)
  assert(not ended, 'the server ended before ' .. what)
end

local function findings(buffer)
  return vim.tbl_map(function(d)
    local lsp = (d.user_data or {}).lsp or {}
    return { line = d.lnum + 1, severity = d.severity, source = d.source, code = d.code or lsp.code, message = d.message }
  end, vim.diagnostic.get(buffer))
end

local function how_many(list)
  return #vim.tbl_filter(function(finding) return finding.code == request.code end, list)
end

local function start(buffer)
  local folder = vim.fn.fnamemodify(request.file, ':p:h')
  local id = vim.lsp.start_client({
    name = 'pitkospuut',
    cmd = request.command,
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'workspace' } },
    get_language_id = function(_, filetype) return filetype end,
    on_exit = function() ended = true end,
  })
  assert(id, 'the client did not start')
  vim.lsp.buf_attach_client(buffer, id)
  wait_for('its first answer', function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end)
  return id
end

local function symbols(buffer)
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol', { textDocument = { uri = vim.uri_from_bufnr(buffer) } }, patience)
  local names = {}
  local function collect(list)
    for _, symbol in ipairs(list or {}) do
      table.insert(names, symbol.name)
      collect(symbol.children)
    end
  end
  for _, answer in pairs(answers or {}) do collect(answer.result) end
  return names
end

-- What is offered behind the key that chooses the kind.
local function completions(buffer)
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  for number, text in ipairs(lines) do
    if vim.startswith(text, 'tyyppi: ') then
      local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', {
        textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = number - 1, character = #'tyyppi: ' }, context = { triggerKind = 1 },
      }, patience)
      local labels = {}
      for _, answer in pairs(answers or {}) do
        for _, item in ipairs((answer.result or {}).items or answer.result or {}) do table.insert(labels, item.label) end
      end
      return labels
    end
  end
  return {}
end

local function ask(buffer, method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(buffer) }
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, method, params, patience) or {}) do return answer.result end
end

-- where the finding to be settled begins
local function place(buffer)
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    local lsp = (d.user_data or {}).lsp or {}
    if (d.code or lsp.code) == request.code then return { line = d.lnum, character = d.col } end
  end
end

local function hover(buffer)
  local contents = (ask(buffer, 'textDocument/hover', { position = place(buffer) }) or {}).contents
  return type(contents) == 'table' and contents.value or contents
end

local function actions(buffer)
  local last = vim.api.nvim_buf_line_count(buffer)
  local all = ask(buffer, 'textDocument/codeAction', { range = { start = { line = 0, character = 0 }, ['end'] = { line = last, character = 0 } }, context = { diagnostics = {} } })
  return vim.tbl_map(function(action) return action.title end, all or {})
end

-- where the document's own identifier stands, and what it becomes when it is renamed
local function names(buffer)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    if vim.startswith(text, 'tunniste: ') then
      local position = { line = number - 1, character = #'tunniste: ' + 1 }
      local given = ask(buffer, 'textDocument/definition', { position = position }) or {}
      local edit = {}
      -- refused until all documents of the folder have been read
      vim.wait(patience, function()
        edit = ask(buffer, 'textDocument/rename', { position = position, newName = 'uusi-tunniste' }) or {}
        return next(edit) ~= nil
      end, 200)
      local change = (edit.documentChanges or {})[1] or { edits = select(2, next(edit.changes or {})) or {} }
      return { lines = vim.tbl_map(function(one) return ((one.range or one.targetSelectionRange).start.line) - number + 1 end, given), texts = vim.tbl_map(function(one) return one.newText end, change.edits) }
    end
  end
end

local function drive()
  vim.cmd('edit ' .. vim.fn.fnameescape(request.file))
  vim.bo.filetype = request.filetype
  local buffer = vim.api.nvim_get_current_buf()
  local id = start(buffer)
  wait_for('findings', function() return #vim.diagnostic.get(buffer) > 0 end)
  local before = findings(buffer)
  say('before', before)
  say('symbols', symbols(buffer))
  say('hover', hover(buffer))
  say('actions', actions(buffer))
  say('completions', completions(buffer))
  say('names', names(buffer))
  vim.api.nvim_buf_set_text(buffer, request.line, request.column, request.line, request.column, { request.text })
  -- findings that other documents bring may come meanwhile
  local settled = how_many(before)
  wait_for('the finding to change after the edit', function() return how_many(findings(buffer)) ~= settled end)
  say('after', findings(buffer))
  vim.lsp.stop_client(id)
  assert(vim.wait(patience, function() return ended end, 20), 'the server did not end when asked to')
end

local done, failure = pcall(drive)
if not done then
  say('failure', tostring(failure))
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
