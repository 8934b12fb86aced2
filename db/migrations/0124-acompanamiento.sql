-- Technical assistance (numeral 2.b, Circular 0009-4 de 2023) and direct communication with the entities (numeral 9): rows are only added.

alter table radar_llamada add column el date;
comment on column radar_llamada.el is 'Día de la comunicación, cuando se anotó después; nulo: el mismo en que se anotó';
alter table radar_llamada drop constraint radar_llamada_resultado_check;
alter table radar_llamada add constraint radar_llamada_resultado_check
  check (resultado in ('enviara', 'ya_envio', 'necesita_ayuda', 'no_alcanza', 'atendera_ajustes', 'sin_respuesta'));
create index radar_llamada_entidad on radar_llamada (entidad, en desc);

create table asistencia (
  id uuid primary key,
  cuerpo text not null,
  fecha date not null,
  clase text not null check (clase in ('visita', 'llamada', 'taller', 'reunion_virtual')),
  tema text not null check (char_length(tema) between 1 and 200),
  detalle text not null check (char_length(detalle) <= 4000),
  brindada_por text not null,
  personas text[] not null,
  instrumento text,
  vigencia smallint,
  corte smallint,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  check ((instrumento is null) = (vigencia is null) and (vigencia is null) = (corte is null))
);
comment on table asistencia is 'Asistencia técnica que un departamento o el DNP dio a una o varias entidades';
comment on column asistencia.cuerpo is 'Quien la dio: código del departamento, o dnp';
comment on column asistencia.personas is 'Quiénes asistieron, con su cargo';
create index asistencia_cuerpo on asistencia (cuerpo, fecha desc);

create table asistencia_entidad (
  asistencia uuid not null references asistencia (id),
  entidad text not null references entidad (codigo),
  primary key (entidad, asistencia)
);
comment on table asistencia_entidad is 'Entidades que recibieron cada asistencia';
create index asistencia_entidad_asistencia on asistencia_entidad (asistencia);

create table asistencia_archivo (
  asistencia uuid not null references asistencia (id),
  id uuid primary key,
  entidad text not null references entidad (codigo),
  nombre text not null,
  tipo text not null,
  bytes bigint not null check (bytes > 0),
  sha256 bytea not null check (length(sha256) = 32),
  antivirus text not null check (antivirus in ('limpio', 'sin_revisar')),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null
);
comment on table asistencia_archivo is 'Actas, listas de asistencia y fotos de una asistencia técnica';
create index asistencia_archivo_asistencia on asistencia_archivo (asistencia);

create table asistencia_anulacion (
  asistencia uuid primary key references asistencia (id),
  motivo text not null check (char_length(motivo) between 5 and 500),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null
);
comment on table asistencia_anulacion is 'Asistencias que se anotaron por error, con el motivo';

do $$
declare tabla text;
begin
  foreach tabla in array array['asistencia', 'asistencia_entidad', 'asistencia_archivo', 'asistencia_anulacion']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
