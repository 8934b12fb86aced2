-- The questionnaires of GESTIONWEB: those that come with the system, the draft of each vigencia with every change of it, and what DNP published, which
-- never changes: a correction is another version, and the earlier stays readable (R2.6, R3.2; numeral 11 of Circular 0009-4 de 2023).

create table cuestionario_semilla (
  vigencia integer primary key check (vigencia between 1994 and 2200),
  contenido text not null
);
comment on table cuestionario_semilla is 'Cuestionarios que vienen con el sistema: de ellos se empieza un borrador; sin aprobación no están publicados';

create table cuestionario_borrador (
  vigencia integer primary key check (vigencia between 1994 and 2200),
  id uuid not null unique,
  sobre integer not null check (sobre >= 0),
  contenido text not null,
  documento bytea references documento_nacional (sha256),
  version integer not null check (version > 0),
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table cuestionario_borrador is 'El cuestionario de una vigencia mientras se construye: uno, de todos los administradores del DNP';
comment on column cuestionario_borrador.sobre is 'Versión publicada que corrige; 0 cuando la vigencia no tenía ninguna';
comment on column cuestionario_borrador.contenido is 'El cuestionario entero, en JSON canónico';
comment on column cuestionario_borrador.documento is 'PDF del acta del Comité de articulación';

create table cuestionario_acto (
  borrador uuid not null,
  version integer not null check (version > 1),
  pieza text not null,
  acto text not null,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (borrador, version)
);
comment on table cuestionario_acto is 'Cada cambio de un borrador: qué parte, qué decía y qué dice, quién y cuándo';
comment on column cuestionario_acto.pieza is 'La parte que cambió: datos, aprobacion, seccion/CLAVE, pregunta/CLAVE o puntaje/INDICADOR';
create index cuestionario_acto_pieza on cuestionario_acto (borrador, pieza, version);

create table cuestionario_version (
  vigencia integer not null check (vigencia between 1994 and 2200),
  numero integer not null check (numero > 0),
  texto text not null,
  sha256 bytea not null check (length(sha256) = 32),
  documento bytea references documento_nacional (sha256),
  motivo text check (motivo <> ''),
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (vigencia, numero),
  check ((numero = 1) = (motivo is null))
);
comment on table cuestionario_version is 'Lo publicado: texto canónico del cuestionario con su aprobación, y su huella; nunca cambia';
comment on column cuestionario_version.motivo is 'Por qué se corrigió la versión anterior; la primera no lleva';
comment on column cuestionario_version.documento is 'PDF del acta del Comité de articulación';

do $$
declare tabla text;
begin
  foreach tabla in array array['cuestionario_acto', 'cuestionario_version']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
