// What the questionnaire of the demonstration asks besides the questions that come with the system: the kinds of answer that those do not use.
import type { Pregunta } from '@kpt/domain/gestionweb'

export const SECCION_INVENTADA = {
  clave: 'canales_recursos',
  titulo: 'Canales y recursos (preguntas inventadas para la demostración)',
} as const

export function preguntasInventadas(vigencia: number): readonly Pregunta[] {
  return [
    {
      ...pregunta('canal_principal', 'una', '¿Por cuál canal recibe la entidad más solicitudes de la ciudadanía?'),
      opciones: [
        { clave: 'presencial', texto: 'En sus oficinas' },
        { clave: 'telefonico', texto: 'Por teléfono' },
        { clave: 'virtual', texto: 'Por su página o por correo' },
      ],
    },
    {
      ...pregunta('solicitudes', 'tabla', `¿Cuántas solicitudes recibió en ${vigencia} por cada canal?`),
      columnas: [
        { clave: 'canal', texto: 'Canal', tipo: 'texto' },
        { clave: 'recibidas', texto: 'Solicitudes recibidas', tipo: 'entero' },
      ],
    },
    {
      ...pregunta('horas_semana', 'decimal', '¿Cuántas horas por semana atiende al público?'),
      validaciones: [
        {
          ...{ clave: 'horas_posibles', expresion: 'horas_semana > 0 y horas_semana <= 168', gravedad: 'error' },
          mensaje: 'Una semana tiene 168 horas: escriba un número mayor que 0 y no mayor que 168.',
        },
      ],
    },
    {
      ...pregunta('presupuesto', 'pesos', `¿Cuánto apropió en ${vigencia} para el servicio al ciudadano?`),
      ...{ ayuda: 'En pesos, no en miles ni en millones.', admiteNoAplica: true },
      validaciones: [
        {
          ...{ clave: 'presupuesto_en_pesos', expresion: 'presupuesto >= 1000000', gravedad: 'aviso' },
          mensaje:
            'Es menos de un millón de pesos. Compruebe que no esté en miles o en millones; si está bien, diga por qué.',
        },
      ],
    },
    {
      ...pregunta(
        'fecha_audiencia',
        'fecha',
        `¿Qué día hizo la audiencia pública de rendición de cuentas de ${vigencia}?`,
      ),
      ...{
        condicion: 'rendicion_en_plan',
        evidencia: 'exigida',
        ayuda: 'Adjunte el acta o el informe de la audiencia.',
      },
      validaciones: [
        {
          ...{ clave: 'audiencia_en_vigencia', gravedad: 'error' },
          expresion: `fecha_audiencia >= fecha('${vigencia}-01-01') y fecha_audiencia <= fecha('${vigencia + 1}-03-31')`,
          mensaje: `La audiencia que rinde cuentas de ${vigencia} se hace entre enero de ${vigencia} y marzo de ${vigencia + 1}.`,
        },
      ],
    },
    {
      ...pregunta('dificultades', 'texto', '¿Qué dificultades tuvo para atender a la ciudadanía?'),
      ...{ exigida: null, ayuda: 'Puede dejarla sin responder.' },
    },
  ]
}

function pregunta<T extends Pregunta['tipo']>(clave: string, tipo: T, texto: string) {
  return {
    ...{ clave, texto, tipo, ayuda: null, cita: null, opciones: [], columnas: [], condicion: null },
    ...{ exigida: 'verdadero', admiteNoAplica: false, evidencia: 'opcional', validaciones: [] },
  } satisfies Pregunta
}
