-- The keys that seal secrets, themselves wrapped by a key that the database never holds.
CREATE TABLE vault_data_keys (
  id BINARY(16) NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,                  -- a month, or a person; bound into the wrapping
  subject_id VARCHAR(36),                     -- whom it must be forgotten with
  wrapped VARBINARY(4000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT vault_data_keys_name UNIQUE (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX vault_data_keys_subject ON vault_data_keys (subject_id);
