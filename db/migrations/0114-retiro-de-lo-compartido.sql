-- Lo que se dejó compartido se puede retirar: el monto deja de sumarse y la propuesta del cruce vuelve a estar sin decidir. Nada se borra.

alter table dinero_compartido add column motivo text;
alter table dinero_compartido add constraint dinero_compartido_retiro_check
  check (motivo is null or (comprometido is null and obligado is null and pagado is null));
comment on column dinero_compartido.motivo is 'Por qué se retiró; nulo en lo que se dejó compartido y en lo que se repartió';

alter table cruce_reparto add column retirado boolean not null default false;
alter table cruce_reparto add constraint cruce_reparto_retirado_check check (not retirado or partes is null);
comment on column cruce_reparto.retirado is 'Lo que se había dejado compartido se retiró: el valor está otra vez sin decidir';
