-- Services that a committee is told about, and the figures that are stated about them.
-- Only SQL that H2 and PostgreSQL both take.

create table service (
    id uuid primary key,
    title varchar,
    committee_id uuid references committee (id),
    meeting varchar,
    presented_by varchar,
    lead_member varchar,
    framework varchar,
    stated_base integer,
    deleted boolean default false not null
);

-- A figure as somebody stated it, and how sure of it they were.
create table stated_figure (
    id uuid primary key,
    service_id uuid references service (id),
    ordinal integer,
    words varchar,
    amount varchar,
    unit varchar,
    confidence varchar(20),
    source varchar,
    as_at varchar,
    deleted boolean default false not null
);
create index stated_figure_of_service on stated_figure (service_id, ordinal);
