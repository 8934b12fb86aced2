-- The audit on screen: seals that nobody changes, what each verification found, and the indexes of a list of acts.

create trigger auditoria_sello_solo_anexar before update or delete on auditoria_sello for each row execute function rechazar_cambio();
create trigger auditoria_sello_no_vaciar before truncate on auditoria_sello for each statement execute function rechazar_cambio();

create table auditoria_verificacion (
  id uuid primary key,
  empezada_en timestamptz not null,
  terminada_en timestamptz not null,
  integra boolean not null,
  cadenas integer not null,
  eslabones bigint not null,
  sellos bigint not null,
  fallas text not null
);
comment on table auditoria_verificacion is 'Cada verificación de todas las cadenas y de todos los sellos, con lo que halló';
comment on column auditoria_verificacion.fallas is 'Lista en JSON: cadena, eslabón, motivo, sello y tramo de cada falla';
create index auditoria_verificacion_en on auditoria_verificacion (terminada_en);
create trigger auditoria_verificacion_solo_anexar before update or delete on auditoria_verificacion for each row execute function rechazar_cambio();
create trigger auditoria_verificacion_no_vaciar before truncate on auditoria_verificacion for each statement execute function rechazar_cambio();

create table auditoria_estado (
  cadena text primary key,
  verificacion uuid not null references auditoria_verificacion (id),
  hasta_n bigint not null
);
comment on table auditoria_estado is 'Hasta dónde llegaba cada cadena en la última verificación';

-- Nearly all links are the saving of one field, and those are read through their report or their author. The lists of the other acts have
-- indexes of their own, so that saving a field pays for none of them.
create index auditoria_persona on auditoria (cuenta, en, cadena, n);
create index auditoria_actos on auditoria (en, cadena, n) where accion <> 'reporte.valor';
create index auditoria_actos_cadena on auditoria (cadena, en, n) where accion <> 'reporte.valor';
create index auditoria_actos_departamento on auditoria ((left(cadena, 2)), en, cadena, n) where accion <> 'reporte.valor';
create index auditoria_actos_accion on auditoria (accion, en, cadena, n) where accion <> 'reporte.valor';
