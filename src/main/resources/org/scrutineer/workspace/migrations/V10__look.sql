-- How the council's papers look. Files are attachments, named by their SHA-256; a council has one look.
create table look (
    id uuid primary key,
    accent varchar,
    crest varchar(64),
    crest_alternative varchar,
    font_regular varchar(64),
    font_bold varchar(64),
    template varchar(64),
    deleted boolean default false not null
);
