-- Neovim as a user has it: opens an agreement, and does with the keyboard's functions what the protocol offers.
-- What it saw goes as JSON to a file; neovim.test.ts judges it. Works with Neovim 0.7 and newer.

local job = vim.fn.json_decode(vim.env.PARTNERSHIP_JOB)
local results = { failures = {} }

--- Waits for what the server causes; Neovim goes on reading its messages meanwhile.
local function wait_for(what, holds)
  if not vim.wait(job.patience, holds, 10) then
    error('waited in vain for ' .. what)
  end
end

--- Runs one step; a failing one leaves the others their chance.
local function step(name, run)
  local ok, result = pcall(run)
  if ok then
    results[name] = result
  else
    table.insert(results.failures, name .. ': ' .. tostring(result))
  end
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

--- Puts the cursor where `|` stands in a piece of text.
local function go_to(marked)
  local before, after = marked:match('^(.-)|(.*)$')
  for number, line in ipairs(lines()) do
    local start = line:find(before .. after, 1, true)
    if start then
      vim.api.nvim_win_set_cursor(0, { number, start - 1 + #before })
      return
    end
  end
  error('"' .. before .. after .. '" is not in the text')
end

local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
end

local function client()
  local _, first = next(clients())
  return first
end

local function findings()
  return vim.tbl_map(function(each)
    return {
      line = each.lnum,
      column = each.col,
      endLine = each.end_lnum,
      endColumn = each.end_col,
      severity = each.severity,
      code = each.code or each.user_data.lsp.code,
      source = each.source,
      message = each.message,
    }
  end, vim.diagnostic.get(0))
end

local function completions()
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, job.patience)
  local _, answer = next(answers or {})
  return answer.result.items or answer.result
end

local function floating_window()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

step('attached', function()
  vim.cmd('edit ' .. vim.fn.fnameescape(job.agreement))
  wait_for('the server', client)
  wait_for('its capabilities', function()
    return client().server_capabilities ~= nil
  end)
  return { name = client().name, root = client().config.root_dir }
end)

step('findings', function()
  -- In vain or not: what is there says more than that the wait was over.
  vim.wait(job.patience, function()
    return #findings() == job.findings
  end, 10)
  return findings()
end)

step('hover', function()
  go_to('sha|ring:')
  vim.lsp.buf.hover()
  wait_for('the card', floating_window)
  local window = floating_window()
  local card = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
  vim.api.nvim_win_close(window, true)
  return table.concat(card, '\n')
end)

step('people', function()
  go_to('deputy: bank/|anna')
  return vim.tbl_map(function(item)
    return item.label
  end, completions())
end)

step('key', function()
  local before = lines()
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'openD' })
  -- Outside insert mode the cursor rests on the last character; completion is asked for behind it.
  vim.o.virtualedit = 'onemore'
  vim.api.nvim_win_set_cursor(0, { #before + 1, #'openD' })
  for _, item in ipairs(completions()) do
    if item.label == 'openDialogue' then
      vim.lsp.util.apply_text_edits({ item.textEdit }, 0, client().offset_encoding)
    end
  end
  local after = lines()
  vim.api.nvim_buf_set_lines(0, 0, -1, false, before)
  return vim.list_slice(after, #before + 1, #before + 1)
end)

step('fix', function()
  local titles
  vim.ui.select = function(actions, _, choose)
    titles = vim.tbl_map(function(each)
      return (each.action or each[2]).title
    end, actions)
    for index, title in ipairs(titles) do
      if title:find(job.fix, 1, true) then
        return choose(actions[index], index)
      end
    end
    choose(nil)
  end
  go_to('bank/mi|kka')
  vim.lsp.buf.code_action()
  wait_for('the offered fixes', function()
    return titles ~= nil
  end)
  local function mistakes()
    return vim.tbl_filter(function(each)
      return each.code == 'reference/unknown'
    end, findings())
  end
  vim.wait(job.patience, function()
    return #mistakes() == 0
  end, 10)
  return { titles = titles, left = mistakes(), text = table.concat(lines(), '\n') }
end)

step('rename', function()
  go_to('id: an|na')
  vim.lsp.buf.rename('annika')
  local records = vim.fn.bufadd(job.records)
  wait_for('the new id in both files', function()
    local other = vim.api.nvim_buf_is_loaded(records) and vim.api.nvim_buf_get_lines(records, 0, -1, false) or {}
    return table.concat(lines(), '\n'):find('annika') and table.concat(other, '\n'):find('annika')
  end)
  vim.cmd('wall')
  return true
end)

step('stopped', function()
  local id = client().id
  vim.lsp.stop_client(id)
  wait_for('the end of the server', function()
    return vim.lsp.get_client_by_id(id) == nil
  end)
  return true
end)

vim.fn.writefile({ vim.fn.json_encode(results) }, job.results)
