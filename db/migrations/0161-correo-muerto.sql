-- When a mail was given up: what it tells of its delivery has a time, like what was sent.
alter table correo add column muerto_en timestamptz;
comment on column correo.muerto_en is 'Cuándo se dio por perdido: no se intenta más';
update correo set muerto_en = creado_en where estado = 'muerto';
alter table correo add constraint correo_muerto_check check ((estado = 'muerto') = (muerto_en is not null));
