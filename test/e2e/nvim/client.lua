-- Drives the language server with Neovim's own client and writes what it saw as JSON.
-- Written for Neovim 0.7 (Debian 12): start_client is what 0.8 replaced by vim.lsp.start, and findings must be pushed.
-- Environment: E2E_SERVER (the command as a JSON array), E2E_FILE, E2E_OUT.
local LIMIT = 20000
local seen = { version = vim.version().major .. '.' .. vim.version().minor }

local function wait_for(what, check)
  assert(vim.wait(LIMIT, check, 20), 'timed out waiting for ' .. what)
end

-- Zero-based position of a text in the buffer, some bytes behind its start.
local function position_of(buffer, text, behind)
  for index, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local start = line:find(text, 1, true)
    if start then return { line = index - 1, character = start - 1 + (behind or 0) } end
  end
  error('"' .. text .. '" does not stand in the buffer')
end

local function errors_of(buffer)
  return vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })
end

local function drive()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.E2E_FILE))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'vcs'

  local exited
  local id = vim.lsp.start_client({
    name = 'clusterwright',
    cmd = vim.fn.json_decode(vim.env.E2E_SERVER),
    root_dir = vim.fn.fnamemodify(vim.env.E2E_FILE, ':h'),
    on_exit = function(code, signal) exited = { code = code, signal = signal } end,
  })
  assert(id, 'the server did not start')
  assert(vim.lsp.buf_attach_client(buffer, id), 'the client did not attach')
  local client = vim.lsp.get_client_by_id(id)
  wait_for('the answer to initialize', function() return client.initialized or exited end)
  assert(not exited, 'the server ended: ' .. vim.inspect(exited))

  wait_for('a finding', function() return #errors_of(buffer) > 0 end)
  seen.errors = vim.tbl_map(function(finding)
    local range = { finding.lnum, finding.col, finding.end_lnum, finding.end_col }
    return { range = range, source = finding.source, code = finding.code or vim.NIL }
  end, errors_of(buffer))

  local function ask(method, position)
    local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = position }
    local answers, problem = vim.lsp.buf_request_sync(buffer, method, params, LIMIT)
    assert(answers, method .. ': ' .. tostring(problem))
    assert(answers[id] and not answers[id].err, method .. ': ' .. vim.inspect(answers[id]))
    return answers[id].result
  end

  local hover = ask('textDocument/hover', position_of(buffer, 'KVMGuest guest1', 2))
  seen.hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), '\n')
  local below = position_of(buffer, 'FsckOpt')
  local list = ask('textDocument/completion', { line = below.line + 1, character = 0 })
  seen.completion = vim.tbl_map(function(item) return item.label end, list.items or list)
  local target = ask('textDocument/definition', position_of(buffer, 'node1 = 0', 1))
  target = vim.tbl_islist(target) and target[1] or target
  seen.definition = (target.targetSelectionRange or target.range).start.line
  seen.outline = vim.tbl_map(function(symbol) return symbol.name end, ask('textDocument/documentSymbol', nil))

  -- One edit takes the finding away, undoing it brings it back: both travel as changes, not as the whole text.
  local at = position_of(buffer, 'node3')
  vim.api.nvim_buf_set_text(buffer, at.line, at.character, at.line, at.character + 5, { 'node2' })
  wait_for('the finding to go', function() return #errors_of(buffer) == 0 end)
  vim.api.nvim_buf_set_text(buffer, at.line, at.character, at.line, at.character + 5, { 'node3' })
  wait_for('the finding to come back', function() return #errors_of(buffer) == 1 end)

  client.stop()
  wait_for('the server to end after shutdown', function() return exited ~= nil end)
  seen.exit = exited
end

local ok, problem = xpcall(drive, debug.traceback)
if not ok then seen.problem = problem end
local out = assert(io.open(vim.env.E2E_OUT, 'w'))
out:write(vim.fn.json_encode(seen))
out:close()
if ok then vim.cmd('qall!') else vim.cmd('cquit 1') end
