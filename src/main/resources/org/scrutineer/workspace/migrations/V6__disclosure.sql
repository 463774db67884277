-- What the public may read: one mark for a field group of a record, and the letters that stand for names.
-- Only SQL that H2 and PostgreSQL both take.

create table access_mark (
    id uuid primary key,
    record_id uuid,
    record_kind varchar(40),
    field_group varchar(40),
    level varchar(20),
    schedule varchar(10),
    paragraph varchar(10),
    reason varchar,
    deleted boolean default false not null
);
create index access_mark_of_record on access_mark (record_id, field_group);

-- "Provider A": the place of the letter in the alphabet, kept once it was given.
create table stand_in (
    id uuid primary key,
    record_id uuid,
    place integer,
    deleted boolean default false not null
);

-- Why actions were done. Read apart from everything else that is known of them, because what a reader may be told of a
-- reason takes a look at every text that the action changed.
create view told_reason as select id, reason from change_set;
