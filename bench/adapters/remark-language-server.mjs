// The unified language server, set up for remark; the plugins come from the .remarkrc.mjs above the documents.
import {remark} from 'remark'
import {createUnifiedLanguageServer} from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark,
  rcName: '.remarkrc',
})
