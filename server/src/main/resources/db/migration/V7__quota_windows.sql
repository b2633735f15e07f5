-- When the counted day is over: a person who moves to another zone keeps the day that is running.
ALTER TABLE quota_counters ADD COLUMN window_ends_at DATETIME(6) NOT NULL;
CREATE INDEX quota_counters_running ON quota_counters (user_id, window_ends_at);
