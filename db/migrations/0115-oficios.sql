-- Numbered letters of the gobernaciones and DNP: reviewed as a batch, signed once, numbered without gaps, with what became of each (R5.1, R5.3).

create table copia_obligada (
  direccion text not null check (direccion = lower(direccion) and direccion like '%_@_%'),
  instrumento text check (instrumento in ('seguimiento', 'gestionweb')),
  desde date not null,
  hasta date check (hasta >= desde),
  cita text not null check (cita <> ''),
  primary key (direccion, desde)
);
comment on table copia_obligada is 'A quién va copia de todo oficio y traslado, por el acto que lo manda. Nadie la cambia desde la aplicación';
insert into copia_obligada (direccion, desde, hasta, cita) values
  ('kpt@dnp.gov.co', '2021-12-01', '2023-03-28', 'la Circular 0029-4 del 1 de diciembre de 2021'),
  ('kpt@dnp.gov.co', '2023-03-29', null, 'la Circular 0009-4 del 29 de marzo de 2023');

create table oficio_lote (
  id uuid primary key,
  emisor text not null check (emisor = 'DNP' or length(emisor) = 2),
  clase text not null check (clase in ('vencido', 'ajustes', 'libre')),
  instrumento text check (instrumento in ('seguimiento', 'gestionweb')),
  vigencia integer,
  corte smallint,
  asunto text not null default '' check (char_length(asunto) <= 200),
  texto text not null default '' check (char_length(texto) <= 8000),
  estado text not null default 'borrador' check (estado in ('borrador', 'firmado', 'descartado')),
  creado_por uuid not null references cuenta (id),
  creado_en timestamptz not null,
  firmado_por uuid references cuenta (id),
  firmado_rol text,
  firma_via text check (firma_via in ('clave', 'codigo', 'llave')),
  firma_en timestamptz,
  firmado_en timestamptz,
  check ((instrumento is null) = (vigencia is null) and (instrumento is null) = (corte is null)),
  check (clase = 'libre' or instrumento is not null),
  check (clase <> 'libre' or (asunto <> '' and texto <> '')),
  check ((estado = 'firmado') = (firmado_por is not null)),
  check ((firmado_por is null) = (firmado_en is null) and (firmado_por is null) = (firma_via is null))
);
comment on table oficio_lote is 'Oficios que se revisan y firman de una vez: todos los que deben un corte, o uno solo';
create index oficio_lote_emisor on oficio_lote (emisor, creado_en desc);

create table oficio_lote_entidad (
  lote uuid not null references oficio_lote (id),
  entidad text not null references entidad (codigo),
  motivo text check (char_length(motivo) between 5 and 500),
  por uuid references cuenta (id),
  en timestamptz,
  sin_oficio text check (sin_oficio in ('reporto', 'no_exigible', 'en_plazo', 'ajusto', 'ajustes_en_plazo')),
  primary key (lote, entidad),
  check ((motivo is null) = (por is null) and (motivo is null) = (en is null)),
  check (sin_oficio is null or motivo is null)
);
comment on column oficio_lote_entidad.motivo is 'Por qué alguien la sacó de la lista antes de firmar';
comment on column oficio_lote_entidad.sin_oficio is 'Por qué al firmar ya no le correspondía: no se le dio número';

create table oficio (
  id uuid primary key,
  radicado text not null unique,
  emisor text not null,
  anio integer not null,
  n integer not null check (n > 0),
  lote uuid not null,
  entidad text not null,
  clase text not null,
  instrumento text,
  vigencia integer,
  corte smallint,
  asunto text not null,
  via text not null check (via in ('correo', 'certificado')),
  para text,
  copia text[] not null check (cardinality(copia) > 0),
  texto text not null,
  sha256 bytea not null check (length(sha256) = 32),
  firmado_en timestamptz not null,
  estado text not null default 'por_enviar'
    check (estado in ('por_enviar', 'enviado', 'aceptado', 'rebotado', 'leido', 'no_salio')),
  puesto boolean not null default false,
  correo text references correo (clave),
  sin_efecto text,
  sin_efecto_en timestamptz,
  unique (emisor, anio, n),
  unique (lote, entidad),
  foreign key (lote, entidad) references oficio_lote_entidad,
  check ((via = 'correo') = (para is not null)),
  check ((sin_efecto is null) = (sin_efecto_en is null))
);
comment on table oficio is 'Oficios firmados, uno por fila y por número. Lo que dicen está en texto, entero y para siempre';
comment on column oficio.copia is 'Direcciones que manda la circular: siempre hay alguna y no se cambian';
comment on column oficio.puesto is 'Ya está en el correo de salida, o no hay correo que poner';
comment on column oficio.sin_efecto is 'Acto posterior que dejó sin efecto lo que dice';
create index oficio_lote_por_poner on oficio (lote) where not puesto;
create index oficio_entidad on oficio (entidad, firmado_en desc);
create index oficio_corte on oficio (instrumento, vigencia, corte, entidad);
create index oficio_correo on oficio (correo) where correo is not null;

create table oficio_suceso (
  oficio uuid not null references oficio (id),
  n integer not null check (n > 0),
  clase text not null check (clase in ('firmado', 'puesto_en_correo', 'aceptado', 'intento_fallido', 'rechazado', 'rebotado',
    'copia_rechazada', 'despachado', 'acuse', 'no_salio', 'sin_efecto')),
  detalle text,
  por uuid references cuenta (id),
  rol text,
  en timestamptz not null,
  primary key (oficio, n)
);
comment on table oficio_suceso is 'Qué fue de cada oficio: su entrega, paso a paso';

create table oficio_guia (
  oficio uuid not null references oficio (id),
  n integer not null check (n > 0),
  transportadora text not null check (char_length(transportadora) between 2 and 80),
  guia text not null check (char_length(guia) between 3 and 60),
  despachado_el date not null,
  prueba bytea check (length(prueba) = 32),
  prueba_tipo text,
  prueba_nombre text,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (oficio, n),
  check ((prueba is null) = (prueba_tipo is null) and (prueba is null) = (prueba_nombre is null))
);
comment on table oficio_guia is 'Correo certificado: guía, transportadora y prueba de entrega escaneada';

create table correo_rebote (
  correo uuid not null references correo (id),
  direccion text not null,
  codigo text not null,
  motivo text not null,
  huella bytea not null check (length(huella) = 32),
  en timestamptz not null,
  primary key (correo, direccion, huella)
);
comment on table correo_rebote is 'Avisos de devolución (RFC 3464) de correos que ya habían salido';

-- A letter that lost its content or changed its number would be another one: only its delivery moves.
create function oficio_intacto() returns trigger language plpgsql as $$
begin
  if (new.id, new.radicado, new.emisor, new.anio, new.n, new.lote, new.entidad, new.clase, new.asunto, new.via, new.para, new.copia, new.texto,
      new.sha256, new.firmado_en)
    is distinct from
     (old.id, old.radicado, old.emisor, old.anio, old.n, old.lote, old.entidad, old.clase, old.asunto, old.via, old.para, old.copia, old.texto,
      old.sha256, old.firmado_en) then
    raise exception 'Un oficio firmado no cambia' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger oficio_intacto before update on oficio for each row execute function oficio_intacto();
create trigger oficio_no_borrar before delete on oficio for each row execute function rechazar_cambio();

-- Whom a message goes to is settled when it is written: nobody takes a copy out later.
create function correo_sobre_fijo() returns trigger language plpgsql as $$
begin
  if (new.para, new.copia, new.clave) is distinct from (old.para, old.copia, old.clave) then
    raise exception 'A quién va un correo no cambia' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger correo_sobre_fijo before update on correo for each row execute function correo_sobre_fijo();

do $$
declare tabla text;
begin
  foreach tabla in array array['copia_obligada', 'oficio_suceso', 'oficio_guia', 'correo_rebote']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
