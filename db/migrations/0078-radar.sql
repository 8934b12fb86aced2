-- Deadline radar (R5.4): how many metas each draft has answered, by day, what was foreseen and whom somebody called. It enters no verdict.
-- Nothing of this is written by whoever saves or submits: a task of the queue counts what changed.

create table radar_cuenta (
  entidad text not null references entidad (codigo),
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  requeridas integer check (requeridas >= 0),
  completas integer not null check (completas >= 0),
  ultima timestamptz,
  cadena bigint not null,
  en timestamptz not null,
  primary key (instrumento, vigencia, corte, entidad)
);
comment on table radar_cuenta is 'Metas respondidas de cada borrador, la última vez que se contaron';
comment on column radar_cuenta.requeridas is 'Metas que piden respuesta; nulo: la entidad no tiene plan cargado';
comment on column radar_cuenta.ultima is 'Cuándo se guardó lo último en el borrador; nulo: nada';
comment on column radar_cuenta.cadena is 'Número de la cadena de auditoría de la entidad al contar: si no ha avanzado, nada cambió';

create table radar_dia (
  entidad text not null references entidad (codigo),
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  fecha date not null,
  completas integer not null check (completas >= 0),
  primary key (instrumento, vigencia, corte, entidad, fecha)
);
comment on table radar_dia is 'Metas respondidas al terminar cada día en que la cuenta cambió';

create table radar_pronostico (
  entidad text not null references entidad (codigo),
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  limite date not null,
  fecha date not null,
  pronostico text not null check (pronostico in ('sin_plan', 'sin_empezar', 'no_alcanza', 'alcanza', 'lista_sin_enviar')),
  en timestamptz not null,
  primary key (instrumento, vigencia, corte, entidad, limite)
);
comment on table radar_pronostico is 'Lo que se preveía diez días hábiles antes de cada límite, para compararlo con lo que pasó';

create table radar_llamada (
  id uuid primary key,
  entidad text not null references entidad (codigo),
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  medio text not null check (medio in ('llamada', 'visita', 'correo')),
  con text not null,
  resultado text not null check (resultado in ('enviara', 'necesita_ayuda', 'no_alcanza', 'sin_respuesta')),
  nota text not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null
);
comment on table radar_llamada is 'Comunicación directa con una entidad por un corte: quién, cuándo, con quién y qué dijo';
create index radar_llamada_corte on radar_llamada (instrumento, vigencia, corte, entidad, en desc);

do $$
declare tabla text;
begin
  foreach tabla in array array['radar_pronostico', 'radar_llamada']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
