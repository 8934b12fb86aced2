-- Appointments and sessions. An account is a person; what it may do is an appointment to a body (R6.1).

create table nombramiento (
  id uuid primary key,
  cuenta uuid not null references cuenta (id),
  rol text not null check (rol in ('usuario_lider', 'revisor_gobernacion', 'analista_dnp', 'administrador_dnp', 'control')),
  entidad text references entidad (codigo),
  desde timestamptz not null,
  hasta timestamptz,
  check (hasta is null or hasta > desde),
  check ((rol in ('usuario_lider', 'revisor_gobernacion')) = (entidad is not null) or rol = 'control')
);
comment on table nombramiento is 'Qué es una persona y para qué entidad u organismo, con sus fechas. Una misma persona puede tener varios';
create unique index nombramiento_lider_unico on nombramiento (entidad) where rol = 'usuario_lider' and hasta is null;
create index nombramiento_cuenta on nombramiento (cuenta);

create table sesion (
  token_sha256 bytea primary key,
  cuenta uuid not null references cuenta (id),
  nombramiento uuid not null references nombramiento (id),
  creada_en timestamptz not null,
  vista_en timestamptz not null,
  expira_en timestamptz not null,
  cerrada_en timestamptz
);
comment on table sesion is 'Sesiones por la huella de su ficha; la ficha misma solo la tiene el navegador';
create index sesion_cuenta on sesion (cuenta);
