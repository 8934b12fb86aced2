-- Who sends a report proves to be there a moment before: the session keeps that proof for minutes, the version keeps the fact for ever.

alter table sesion
  add column firma_en timestamptz,
  add column firma_via text check (firma_via in ('clave', 'codigo', 'llave')),
  add column firma_hasta timestamptz;
comment on column sesion.firma_en is 'Última vez que la persona volvió a probar que es ella, dentro de la sesión';
comment on column sesion.firma_hasta is 'Hasta cuándo esa prueba sirve para firmar';

alter table reporte_version
  add column firma_en timestamptz,
  add column firma_via text check (firma_via in ('clave', 'codigo', 'llave'));
comment on column reporte_version.firma_via is 'Con qué volvió a autenticarse quien envió; nulo en las versiones anteriores a la firma';
