-- Providers that were two records and are one, and those that only look alike.
-- Only SQL that H2 and PostgreSQL both take.

-- The one that it was merged into; what named it names that one now.
alter table provider add column merged_into_id uuid references provider (id);

-- Somebody said that the two are not the same, so they are not offered again.
create table provider_distinction (
    id uuid primary key,
    one_id uuid references provider (id),
    other_id uuid references provider (id),
    deleted boolean default false not null
);
