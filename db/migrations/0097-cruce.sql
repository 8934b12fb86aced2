-- What the State already has of the execution, crossed with the plan: files that come in chunks, what the cross found, and what was taken
-- from it (R2.5). A run that ended is not changed; what a person decided of it are rows of their own.

create table fuente_cuipo (
  desde smallint not null,
  comienza text not null,
  hasta smallint check (hasta >= desde),
  clave text not null,
  cita text not null references cita (clave),
  primary key (desde, comienza)
);
comment on table fuente_cuipo is 'Cómo empieza el nombre de una fuente en CUIPO y a qué clave de la lista del plan va; lo que no está queda en otros';

create table cruce (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  n integer not null,
  carga uuid not null unique,
  nombre text not null,
  bytes bigint not null check (bytes > 0),
  recibidos bigint not null default 0,
  forma text check (forma in ('cuipo', 'fisica')),
  estado text not null check (estado in ('recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'fallida', 'descartada')),
  progreso real,
  sha256 bytea check (length(sha256) = 32),
  resultado text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  actualizado_en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad) references entidad (codigo)
);
comment on table cruce is 'Cada libro de CUIPO o de ejecución física que se cruzó con el plan de un corte, y lo que halló, como texto JSON';
comment on column cruce.resultado is 'Cabeza del libro, propuestas, lo que no encontró y por qué; o el rechazo. Se escribe una vez';
create index cruce_quieto on cruce (estado, actualizado_en) where estado in ('recibiendo', 'en_cola', 'leyendo');

create function cruce_terminado() returns trigger language plpgsql as $$
begin
  if old.estado in ('lista', 'rechazada') then
    raise exception 'a cross that ended is not changed';
  end if;
  return coalesce(new, old);
end $$;
create trigger cruce_terminado before update or delete on cruce for each row execute function cruce_terminado();

create table cruce_reparto (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  cruce integer not null,
  propuesta text not null,
  n integer not null,
  partes text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, cruce, propuesta, n),
  foreign key (entidad, instrumento, vigencia, corte, cruce) references cruce (entidad, instrumento, vigencia, corte, n)
);
comment on table cruce_reparto is 'Lo que una persona decidió de un valor de varias metas: sus partes como texto JSON, o nulo si lo deja compartido. Vale la última';

create table cruce_toma (
  entidad text not null,
  op_id uuid not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  cruce integer not null,
  propuesta text not null,
  meta text not null,
  campo text not null,
  clave text not null,
  valor text not null,
  filas integer[] not null,
  en timestamptz not null,
  primary key (entidad, op_id),
  foreign key (entidad, instrumento, vigencia, corte, cruce) references cruce (entidad, instrumento, vigencia, corte, n)
);
comment on table cruce_toma is 'De dónde viene un valor que se trajo: la operación que lo guardó, el cruce y las filas del libro';
create index cruce_toma_celda on cruce_toma (entidad, vigencia, corte, meta, campo, clave);

create trigger cruce_reparto_solo_anexar before update or delete on cruce_reparto for each row execute function rechazar_cambio();
create trigger cruce_toma_solo_anexar before update or delete on cruce_toma for each row execute function rechazar_cambio();
