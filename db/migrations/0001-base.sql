-- Accounts, sessions and the audit chain: what every later table leans on.

create function rechazar_cambio() returns trigger language plpgsql as $$
begin
  raise exception 'La tabla % solo admite filas nuevas: lo escrito no se cambia ni se borra', tg_table_name
    using errcode = 'restrict_violation';
end $$;
comment on function rechazar_cambio() is 'Segunda defensa de las tablas de solo anexar, además de los permisos del rol de la aplicación';

create table cuenta (
  id uuid primary key,
  correo text not null check (correo = lower(correo) and correo like '%_@_%'),
  nombre text not null check (nombre <> ''),
  clave_hash text,
  intentos_fallidos integer not null default 0,
  bloqueada_hasta timestamptz,
  demostracion boolean not null default false,
  creada_en timestamptz not null
);
comment on table cuenta is 'Una persona con acceso. Lo que puede hacer lo dicen sus nombramientos';
comment on column cuenta.clave_hash is 'argon2id; nula hasta que la persona la fija ella misma';
create unique index cuenta_correo on cuenta (correo);

create table auditoria_cabeza (
  cadena text primary key,
  n bigint not null,
  hash bytea not null
);
comment on table auditoria_cabeza is 'Último eslabón de cada cadena: código de la entidad, o "nacional"';

create table auditoria (
  cadena text not null,
  n bigint not null,
  en timestamptz not null,
  cuenta uuid,
  accion text not null,
  sujeto text not null,
  texto text not null,
  hash bytea not null,
  primary key (cadena, n, en)
) partition by range (en);
comment on table auditoria is 'Todo acto, en cadena por entidad: hash = sha256(hash anterior || sha256(texto)). El texto es exacto y se guarda tal cual';
comment on column auditoria.sujeto is 'Sobre qué: reporte/seguimiento/2025/3/25200-M-0042/ejecutado/';
create index auditoria_sujeto on auditoria (cadena, sujeto, n);

do $$
begin
  for anio in 2020..2045 loop
    execute format('create table auditoria_%s partition of auditoria for values from (%L) to (%L)',
      anio, anio || '-01-01 00:00-05', (anio + 1) || '-01-01 00:00-05');
  end loop;
end $$;
create table auditoria_otros partition of auditoria default;

create trigger auditoria_solo_anexar before update or delete on auditoria for each row execute function rechazar_cambio();
create trigger auditoria_no_vaciar before truncate on auditoria for each statement execute function rechazar_cambio();
