export type Escrita = { readonly meta: string; readonly valor: string }

/** Every question of the demonstration's questionnaire that must be answered, in its order. */
export const respuestasDe = (vigencia: number): readonly Escrita[] => [
  { meta: 'procesos_documentados', valor: 'si' },
  { meta: 'rendicion_en_plan', valor: 'si' },
  { meta: 'consulta_publicada', valor: 'no' },
  { meta: 'paac_componentes', valor: '["rendicion_cuentas","servicio_ciudadano"]' },
  { meta: 'trd_aprobadas', valor: 'si' },
  { meta: 'trd_aplicadas', valor: 'si' },
  { meta: 'trd_actualizadas', valor: 'si' },
  { meta: 'trd_meses', valor: '12' },
  { meta: 'canal_principal', valor: 'presencial' },
  { meta: 'solicitudes', valor: '[{"canal":"Oficinas","recibidas":"840"},{"canal":"Correo","recibidas":"215"}]' },
  { meta: 'horas_semana', valor: '42.5' },
  { meta: 'presupuesto', valor: '186500000' },
  { meta: 'fecha_audiencia', valor: `${vigencia}-11-28` },
]
