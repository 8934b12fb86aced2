-- El libro del corte, llenado por fuera, llega por trozos como los demás; es de un reporte y no del plan.
alter table carga drop constraint carga_destino_check;
alter table carga add constraint carga_destino_check check (destino in ('plan', 'documento', 'evidencia', 'corte'));
alter table carga add column instrumento text;
alter table carga add column vigencia smallint;
alter table carga add column corte smallint;
alter table carga add constraint carga_corte_check
  check ((destino = 'corte') = (instrumento is not null and vigencia is not null and corte is not null));
comment on column carga.corte is 'Con instrumento y vigencia: el corte al que se trajo el libro; nulos en los demás destinos';
create index carga_de_corte on carga (entidad, instrumento, vigencia, corte, creada_en desc) where destino = 'corte';
