-- Teams: whoever administers a body invites within it. A dirección técnica of DNP has an administrator of its own.

alter table nombramiento drop constraint nombramiento_rol, drop constraint nombramiento_direccion;
alter table nombramiento
  add constraint nombramiento_rol check (rol in (
    'usuario_lider', 'delegado', 'consulta',
    'administrador_gobernacion', 'revisor_gobernacion',
    'administrador_dnp', 'soporte_dnp', 'analista_dnp', 'administrador_direccion', 'direccion_tecnica', 'control')),
  add constraint nombramiento_direccion check ((rol in ('administrador_direccion', 'direccion_tecnica')) = (direccion is not null));

alter table invitacion
  add column anulada_por uuid references cuenta (id),
  add constraint invitacion_reparto check (rol = 'delegado' or (lineas is null and sectores is null)),
  add constraint invitacion_direccion check ((rol in ('administrador_direccion', 'direccion_tecnica')) = (direccion is not null));
create index invitacion_pendiente on invitacion (entidad, creada_en) where aceptada_en is null and anulada_en is null;

-- Act by which the legal representative holds office: kept to verify it, not published.
alter table ficha_entidad add column representante_acto text not null default '' check (length(representante_acto) <= 200);

-- One invitation at a time for a person and a body: two at once would be two appointments.
create unique index invitacion_una on invitacion (correo, coalesce(entidad, ''))
  where aceptada_en is null and anulada_en is null;
