-- Files for the control bodies: who of a corte did not report or reported late, with the proof of each, approved by a second person of DNP before it
-- leaves (numeral 9, Circular 0009-4 de 2023).

create table expediente (
  numero text primary key check (numero ~ '^EC-\d{4}-\d{6}$'),
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  destinatario text not null check (char_length(destinatario) between 3 and 200),
  motivo text not null check (motivo <> ''),
  estado text not null check (estado in ('borrador', 'revisado', 'aprobado', 'enviado', 'descartado')),
  preparacion integer not null check (preparacion > 0),
  juzgado_en timestamptz not null,
  preparado_por uuid not null references cuenta (id),
  aprobado_por uuid references cuenta (id),
  sha256 bytea not null check (length(sha256) = 32),
  sucesos integer not null check (sucesos > 0),
  creado_en timestamptz not null,
  estado_en timestamptz not null,
  check ((estado in ('aprobado', 'enviado')) = (aprobado_por is not null)),
  check (aprobado_por <> preparado_por)
);
comment on table expediente is 'Expedientes para los organismos de control; el estado es el último de expediente_suceso';
comment on column expediente.preparacion is 'Cuántas veces se preparó: valen los folios de la última';
comment on column expediente.juzgado_en is 'Instante a cuya hora se dice quién no reportó y quién llegó tarde';
comment on column expediente.sha256 is 'Huella del índice: la lista de folios con la huella de cada uno';
create index expediente_corte on expediente (instrumento, vigencia, corte);
create index expediente_estado on expediente (estado, estado_en);

create table expediente_folio (
  numero text not null references expediente (numero) deferrable initially deferred,
  preparacion integer not null check (preparacion > 0),
  entidad text not null references entidad (codigo),
  clase text not null check (clase in ('silencio', 'extemporaneo')),
  texto text not null,
  sha256 bytea not null check (length(sha256) = 32),
  primary key (numero, preparacion, entidad)
);
comment on table expediente_folio is 'Lo que un expediente dice de una entidad: texto canónico y su huella, de cada vez que se preparó';

create table expediente_suceso (
  numero text not null references expediente (numero) deferrable initially deferred,
  n integer not null check (n > 0),
  acto text not null check (acto in ('preparar', 'revisar', 'devolver', 'aprobar', 'enviar', 'descartar')),
  estado text not null,
  preparacion integer not null,
  persona text not null,
  por uuid not null references cuenta (id),
  texto text,
  en timestamptz not null,
  primary key (numero, n)
);
comment on table expediente_suceso is 'Historia de un expediente: quién lo preparó, revisó, devolvió, aprobó, envió o descartó, y cuándo';

do $$
declare tabla text;
begin
  foreach tabla in array array['expediente_folio', 'expediente_suceso']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
