-- A delegate answers the sections of GESTIONWEB that the leader gave to them, as it writes the líneas and sectors of the plan (R6.1).

alter table nombramiento add column secciones text[];
alter table nombramiento drop constraint nombramiento_reparto;
alter table nombramiento add constraint nombramiento_reparto
  check (rol = 'delegado' or (lineas is null and sectores is null and secciones is null));
comment on column nombramiento.secciones is 'Secciones de GESTIONWEB que un delegado responde; nulo: sin ese límite';

alter table invitacion add column secciones text[];
alter table invitacion drop constraint invitacion_reparto;
alter table invitacion add constraint invitacion_reparto
  check (rol = 'delegado' or (lineas is null and sectores is null and secciones is null));
