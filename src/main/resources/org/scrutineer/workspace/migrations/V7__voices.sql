-- What residents, families, members and providers said at engagement events: under questions, coded to themes.
-- Only SQL that H2 and PostgreSQL both take.

create table engagement_event (
    id uuid primary key,
    title varchar,
    held varchar,
    held_from date,
    held_until date,
    place varchar,
    about varchar,
    committee_id uuid references committee (id),
    presented_by varchar,
    deleted boolean default false not null
);

create table engagement_question (
    id uuid primary key,
    event_id uuid references engagement_event (id),
    ordinal integer,
    number varchar,
    wording varchar,
    deleted boolean default false not null
);
create index engagement_question_of_event on engagement_question (event_id, ordinal);

-- A theme that was joined into another stays what it was, with its name, its number and its comments.
create table theme (
    id uuid primary key,
    event_id uuid references engagement_event (id),
    question_id uuid references engagement_question (id),
    ordinal integer,
    number varchar,
    name varchar,
    joined_into_id uuid references theme (id),
    deleted boolean default false not null
);
create index theme_of_event on theme (event_id, ordinal);

-- A comment without a theme is not coded yet. The theme that it was noted under stays known when it moves.
create table comment (
    id uuid primary key,
    event_id uuid references engagement_event (id),
    question_id uuid references engagement_question (id),
    original_theme_id uuid references theme (id),
    theme_id uuid references theme (id),
    ordinal integer,
    content varchar,
    quoted boolean,
    said_by_role varchar,
    deleted boolean default false not null
);
create index comment_of_event on comment (event_id, ordinal);

-- A comment as evidence for a recommendation.
create table comment_link (
    id uuid primary key,
    comment_id uuid references comment (id),
    recommendation_id uuid references recommendation (id),
    deleted boolean default false not null
);
create index comment_link_of_recommendation on comment_link (recommendation_id);
