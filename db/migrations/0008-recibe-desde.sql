-- Calendars: from which day this installation receives what they ask. A limit that had passed before says nothing here of who reported.

alter table cronograma add column recibe_desde date not null default ((now() at time zone 'America/Bogota')::date);
comment on column cronograma.recibe_desde is 'Día desde el cual este sistema recibe sus reportes: el de su registro. De un límite anterior no consta aquí quién reportó';
