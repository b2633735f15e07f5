-- What Redis knows of one person's window. It may know too little, never binds, and is made anew from the database.
-- KEYS: the window's counters (hash), its holds (sorted by expiry), the requests of the last minute (sorted by time).
-- ARGV: operation, then what it needs. Answers {code, milliseconds}: 0 unknown window, 1 go on, 2 spent, 3 too fast.
local counters, holds, minute = KEYS[1], KEYS[2], KEYS[3]
local op = ARGV[1]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local LIFETIME = 48 * 3600 * 1000

-- A hold is named kind:amount:id, so that its expiry can give it back. Kinds: r requests, t tokens.
local function release(member)
  local kind, amount = string.match(member, '^(%a):(%d+):')
  redis.call('ZREM', holds, member)
  redis.call('HINCRBY', counters, kind .. '_held', -tonumber(amount))
end

local function taken(kind)
  local values = redis.call('HMGET', counters, kind .. '_used', kind .. '_held')
  return tonumber(values[1] or 0) + tonumber(values[2] or 0)
end

local function known()
  if redis.call('EXISTS', counters) == 0 then
    return false
  end
  for _, member in ipairs(redis.call('ZRANGEBYSCORE', holds, '-inf', now)) do
    release(member)
  end
  return true
end

local function hold(kind, amount, id, lease)
  if redis.call('ZADD', holds, now + lease, kind .. ':' .. amount .. ':' .. id) == 1 then
    redis.call('HINCRBY', counters, kind .. '_held', amount)
  end
  redis.call('PEXPIRE', holds, LIFETIME)
end

if op == 'open' then -- id, most requests (-1: any), requests a minute (0: any), lease
  local id, most, perMinute, lease = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
  if perMinute > 0 then
    redis.call('ZREMRANGEBYSCORE', minute, '-inf', now - 60000)
    if redis.call('ZCARD', minute) >= perMinute then
      local oldest = redis.call('ZRANGE', minute, -perMinute, -perMinute, 'WITHSCORES')
      return {3, tonumber(oldest[2]) + 60000 - now}
    end
  end
  local isKnown = known()
  if isKnown and most >= 0 and taken('r') >= most then
    return {2, 0}
  end
  if perMinute > 0 then
    redis.call('ZADD', minute, now, id)
    redis.call('PEXPIRE', minute, 60000)
  end
  if not isKnown then
    return {0, 0}
  end
  hold('r', 1, id, lease)
  return {1, 0}
elseif op == 'look' then -- tokens needed at least, most tokens
  if not known() then
    return {0, 0}
  end
  if taken('t') + tonumber(ARGV[2]) > tonumber(ARGV[3]) then
    return {2, 0}
  end
  return {1, 0}
elseif op == 'hold' then -- kind, amount, id, lease
  if known() then
    hold(ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]))
  end
elseif op == 'end' then -- kind, amount held, id, amount used
  if known() then
    local member = ARGV[2] .. ':' .. ARGV[3] .. ':' .. ARGV[4]
    if redis.call('ZSCORE', holds, member) then
      release(member)
    end
    redis.call('HINCRBY', counters, ARGV[2] .. '_used', ARGV[5])
  end
elseif op == 'seed' then -- requests used, tokens used (debt included)
  redis.call('DEL', counters, holds)
  redis.call('HSET', counters, 'r_used', ARGV[2], 't_used', ARGV[3], 'r_held', 0, 't_held', 0)
  redis.call('PEXPIRE', counters, LIFETIME)
elseif op == 'forget' then
  redis.call('DEL', counters, holds)
elseif op == 'calm' then
  redis.call('DEL', minute)
end
return {1, 0}
