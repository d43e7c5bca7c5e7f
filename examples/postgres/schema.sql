-- Events of dossiers as they are entered, and what the dossiers were at the end of a day. Times are local times of the offices.
CREATE SCHEMA motcua_example;
SET search_path TO motcua_example;

CREATE TABLE dossiers (
  code      text PRIMARY KEY,
  procedure text NOT NULL
);

-- one row an event, its time null where only the day is known; what its kind says beside stands in `details`, as the library's own JSON
CREATE TABLE events (
  sequence      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier       text NOT NULL REFERENCES dossiers,
  kind          text NOT NULL,
  happened_on   date NOT NULL,
  happened_time time(0),
  recorded_on   date,
  recorded_time time(0),
  details       jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX events_of_dossier ON events (dossier, sequence);

-- what each dossier was at the end of a day, written from its timeline: reports by SQL need no events
CREATE TABLE dossier_days (
  as_of        date NOT NULL,
  dossier      text NOT NULL REFERENCES dossiers,
  status       text NOT NULL,
  unit         text,
  field        text,
  channel      smallint NOT NULL,
  received_on  date,
  due_on       date,
  ended_on     date,
  suspended_on date,
  PRIMARY KEY (as_of, dossier)
);
