-- An upload remembers the number that its request got: sending the form again after a lost reply answers the same.

alter table solicitud_carga add column radicado text;
comment on column solicitud_carga.radicado is 'Número que recibió la solicitud al radicar con esta carga';
