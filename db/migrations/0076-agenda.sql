-- The secret link with which a person follows its deadlines in its own calendar program (iCalendar).
-- Only the fingerprint is kept: whoever reads the database cannot read anybody's feed.

create table agenda (
  huella bytea primary key check (octet_length(huella) = 32),
  cuenta uuid not null references cuenta (id),
  creada_en timestamptz not null,
  leida_en timestamptz,
  retirada_en timestamptz
);
comment on table agenda is 'Enlaces secretos con los que cada persona sigue sus plazos en su programa de calendario';
comment on column agenda.huella is 'SHA-256 de la ficha del enlace, que no se guarda';
comment on column agenda.leida_en is 'Última vez que un programa la leyó, con cinco minutos de holgura';
create unique index agenda_una_por_cuenta on agenda (cuenta) where retirada_en is null;
