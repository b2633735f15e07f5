-- An administrator may suspend an account: a fact beside its status, because it may be about to be erased as well.
ALTER TABLE users ADD COLUMN suspended_at DATETIME(6);
