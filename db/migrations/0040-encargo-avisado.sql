-- The end of an encargo is told once to all concerned, by the periodic work that finds it ended.

alter table nombramiento add column fin_avisado_en timestamptz;
comment on column nombramiento.fin_avisado_en is 'Cuándo se avisó que un encargo terminó por su fecha; nulo mientras no termina';
create index nombramiento_encargo_por_avisar on nombramiento (hasta)
  where clase = 'encargo' and fin_avisado_en is null and anulado_en is null;
