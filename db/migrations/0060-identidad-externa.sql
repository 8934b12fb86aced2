-- Sign-in with an identity provider (OIDC): the person sees the link, takes it apart and puts it back; leaving also leaves the provider.

alter table identidad_externa
  add column id uuid not null default gen_random_uuid() unique,
  add column correo text not null check (correo = lower(correo)),
  add column usada_en timestamptz,
  add column separada_en timestamptz,
  -- Of one provider, one identity for each account: who inherits a mailbox does not inherit its user.
  add constraint identidad_externa_una unique (cuenta, emisor);
comment on column identidad_externa.correo is 'Correo verificado por el que se unió';
comment on column identidad_externa.separada_en is 'La persona la separó: no entra, y su correo no la vuelve a unir, hasta que la persona la permita de nuevo';

create table sesion_externa (
  huella bytea primary key references sesion (token_sha256) on delete cascade,
  identidad uuid not null references identidad_externa (id),
  id_token_cifrado bytea
);
comment on table sesion_externa is 'Sesiones abiertas con un proveedor de identidad, mientras duran';
comment on column sesion_externa.id_token_cifrado is 'Lo que el proveedor pide para cerrar también su sesión; nulo sin llave maestra';

alter table reto drop constraint reto_clase_check;
alter table reto add constraint reto_clase_check check (clase in ('segundo_factor', 'llave_alta', 'llave_ingreso', 'identidad'));

alter table ingreso drop constraint ingreso_resultado_check;
alter table ingreso add constraint ingreso_resultado_check check (
  resultado in ('bien', 'clave', 'espera', 'segundo_factor', 'sin_nombramiento', 'identidad'));
