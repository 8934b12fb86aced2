// Refusals of the plan: its load, its edition, its document, what was executed before it and its weights.
import type { FaltaSustento, RechazoPdf } from '@kpt/domain/planes'
import type { NivelPeso, ProblemaCifraAnterior } from '@kpt/domain/seguimiento'
import { fraseRechazoPdf } from '../documento.ts'
import { FRASES_CIFRA_ANTERIOR } from '../ejecucion-anterior.ts'
import { contar } from '../formato.ts'
import { fraseFaltaSustento } from '../planes/sustento.ts'
import { fraseNoSuma, frasePeso } from '../ponderacion.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_PLAN: FrasesDe<
  'plan' | 'edicion' | 'carga' | 'mapeo' | 'libro' | 'documento' | 'ejecucion_anterior' | 'ponderacion'
> = {
  'plan.no_existe': () => 'La entidad aún no ha cargado su plan.',
  'plan.version_no_existe': (d) => `El plan no tiene una versión ${d.version}.`,
  'plan.version_cambio': (d) =>
    `El plan cambió mientras usted trabajaba: iba en la versión ${d.esperada} y ya va en la ${d.actual}. Vuelva a mirar los cambios antes de confirmar.`,
  'plan.no_finalizable': () =>
    'Al Plan Indicativo le falta información para finalizarlo. Vea la lista de lo que falta.',
  'plan.sustento_requerido': (d) =>
    `Este plan ya se había finalizado: diga con qué se cambia. ${fraseFaltaSustento(d.faltan.split(', ') as FaltaSustento[])}`,
  'plan.meta_no_existe': (d) => `El plan no tiene la meta ${d.meta}.`,
  'edicion.no_existe': () =>
    'Nadie está editando ese plan en pantalla, o la edición ya terminó. Vuelva a la página del plan.',
  'edicion.cambio': () => 'Otra ventana cambió el borrador mientras usted miraba. Mírelo de nuevo antes de seguir.',
  'edicion.sin_cambios': () => 'El borrador está igual que el plan: no hay nada que guardar como versión.',
  'edicion.al_dia': () => 'El borrador ya está sobre la última versión del plan.',
  'edicion.periodo': () => 'El periodo del plan debe tener entre una y cinco vigencias.',
  'plan.vigencia_ajena': (d) => `El plan va de ${d.desde} a ${d.hasta}: no tiene la vigencia ${d.vigencia}.`,
  'plan.actividades_cambiaron': (d) =>
    `Otra persona cambió las actividades de la meta ${d.meta} mientras usted escribía. Mire las que hay y vuelva a guardar.`,
  'plan.actividad_fechas': (d) =>
    d.falta === 'fuera_de_la_vigencia'
      ? `Las fechas de la actividad ${d.cual} deben ser de ${d.vigencia}.`
      : `La actividad ${d.cual} termina antes de empezar: revise sus fechas.`,
  'carga.no_existe': () => 'No encontramos esa carga.',
  'carga.estado': () => 'Esta carga ya no admite esa acción. Actualice la página para ver en qué va.',
  'carga.trozo': (d) =>
    `El archivo llegó incompleto: se esperaban ${d.esperado} bytes y llegaron ${d.recibido}. Se volverá a enviar esa parte.`,
  'carga.muy_grande': (d) => `El archivo es muy grande: el máximo es ${d.maximo}.`,
  'carga.incompleta': (d) =>
    Number(d.faltan) === 1
      ? 'Aún falta 1 parte del archivo por llegar.'
      : `Aún faltan ${contar(Number(d.faltan), 'parte', 'partes')} del archivo por llegar.`,
  'carga.entidad_distinta': (d) =>
    `El libro es de la entidad ${d.libro} y usted está en la ${d.entidad}. Cargue el libro de su entidad.`,
  'mapeo.no_hay': () => 'Este libro tiene la forma de SisPT: no hay que decir qué es cada columna.',
  'mapeo.invalido': (d) => d.motivo,
  'libro.no_anotable': () =>
    'Ese archivo no se puede abrir como libro de Excel, o ya no está guardado: no hay dónde anotar los hallazgos.',
  'documento.no_existe': () => 'No encontramos ese documento.',
  'documento.tipo': (d) => `El documento debe ser un PDF y este archivo es de otro tipo (${d.tipo}).`,
  'documento.rechazado': (d) => fraseRechazoPdf(d.motivo as RechazoPdf),
  'documento.pagina': (d) => `El documento no tiene una página ${d.pagina}, o todavía no se ha leído.`,
  'documento.lectura': () => 'El texto de este documento ya se leyó o se está leyendo. Actualice la página.',
  'documento.no_publicado': () =>
    'El documento del plan de esta entidad aún no se publica: se publica cuando finaliza su Plan Indicativo.',
  'ejecucion_anterior.en_curso': (d) =>
    `La vigencia ${d.vigencia} no ha terminado: lo ejecutado en ella se reporta en sus cortes.`,
  'ejecucion_anterior.reportada': (d) =>
    `La entidad ya envió un reporte de ${d.vigencia}: vale lo reportado, y no se carga nada sobre ello.`,
  'ejecucion_anterior.cambio': (d) =>
    `Mientras usted trabajaba se guardó la versión ${d.actual} de esta carga. Actualice la página y revise qué cambió.`,
  'ejecucion_anterior.cifra': (d) =>
    `${FRASES_CIFRA_ANTERIOR[d.problema as ProblemaCifraAnterior]} Es lo de la meta ${d.meta}.`,
  'ponderacion.cambio': () =>
    'Mientras usted trabajaba, otra persona cambió los pesos. Actualice la página y revise qué cambió.',
  'ponderacion.peso': (d) => frasePeso(d.problema as Parameters<typeof frasePeso>[0], d.clave),
  'ponderacion.no_suma': (d) => fraseNoSuma(d.nivel as NivelPeso, d.dentroDe, d.suma),
}
