-- El plan hecho a mano: un borrador por entidad y periodo, con las celdas que difieren de la versión de la que nació y cada cambio, en orden.

create table plan_borrador (
  entidad text not null references entidad (codigo),
  periodo_desde smallint not null,
  numero integer not null check (numero > 0),
  periodo_hasta smallint not null,
  contra integer not null check (contra >= 0),
  ultima integer not null default 0 check (ultima >= 0),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  cierre text check (cierre in ('version', 'descarte')),
  cierre_en timestamptz,
  primary key (entidad, periodo_desde, numero),
  check (periodo_hasta >= periodo_desde),
  check ((cierre is null) = (cierre_en is null))
);
comment on table plan_borrador is 'Edición del plan en pantalla; abierta mientras cierre es nulo, una a la vez por entidad y periodo';
comment on column plan_borrador.contra is 'Versión del plan de la que nació; 0 cuando el plan se hace desde el principio';
comment on column plan_borrador.ultima is 'Número del último cambio guardado';
create unique index plan_borrador_abierto on plan_borrador (entidad, periodo_desde) where cierre is null;

create table plan_borrador_celda (
  entidad text not null,
  periodo_desde smallint not null,
  numero integer not null,
  fila text not null,
  celda text not null,
  valor text,
  n integer not null check (n > 0),
  primary key (entidad, periodo_desde, numero, fila, celda),
  foreign key (entidad, periodo_desde, numero) references plan_borrador (entidad, periodo_desde, numero)
);
comment on table plan_borrador_celda is 'Celdas escritas sobre la versión; un valor nulo es una celda dejada en blanco';
create index plan_borrador_celda_n on plan_borrador_celda (entidad, periodo_desde, numero, n);

create table plan_borrador_cambio (
  entidad text not null,
  periodo_desde smallint not null,
  numero integer not null,
  n integer not null check (n > 0),
  op_id uuid not null,
  fila text not null,
  celda text not null,
  antes text,
  valor text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, periodo_desde, numero, n),
  unique (entidad, periodo_desde, numero, op_id),
  foreign key (entidad, periodo_desde, numero) references plan_borrador (entidad, periodo_desde, numero)
);
comment on table plan_borrador_cambio is 'Cada cambio guardado en un borrador, con lo que la celda tenía: con ellos se vuelve a un punto anterior';
create trigger plan_borrador_cambio_solo_anexar
  before update or delete on plan_borrador_cambio for each row execute function rechazar_cambio();
create trigger plan_borrador_cambio_no_vaciar
  before truncate on plan_borrador_cambio for each statement execute function rechazar_cambio();
