// What the measurement refuses with.
import type { EstadoCorrida, FaltaReceta } from '@kpt/domain/mdm'
import { contar } from './formato.ts'
import { fraseFaltaReceta, NOMBRES_ESTADO_CORRIDA } from './mdm.ts'
import type { FrasesDe } from './problemas/frases.ts'

export const FRASES_PROBLEMA_MDM: FrasesDe<'mdm'> = {
  'mdm.receta_no_existe': () => 'No hay esa receta de la medición.',
  'mdm.receta_vigencia': (d) =>
    `La receta rige de ${d.desde} a ${d.hasta || 'hoy'}: no sirve para la vigencia que usted pidió.`,
  'mdm.receta_cambio': (d) =>
    d.actual
      ? `Mientras usted miraba se agregó la versión ${d.actual} de la receta. Actualice la página y revise otra vez.`
      : 'Esa receta no tiene versiones: agréguela como nueva.',
  'mdm.receta_incoherente': (d) =>
    `Con esa receta no se puede calcular: ${fraseFaltaReceta({ codigo: d.codigo as FaltaReceta['codigo'], clave: d.clave })} Tiene ${contar(Number(d.faltas), 'falta', 'faltas')}.`,
  'mdm.fuente_desconocida': (d) => `La receta no pide ninguna tabla de la fuente «${d.fuente}».`,
  'mdm.faltan_insumos': (d) => `Todavía no hay tabla de: ${d.fuentes}. Cárguela y vuelva a intentarlo.`,
  'mdm.insumo_no_existe': () => 'No hay esa versión de la tabla de insumos.',
  'mdm.insumo_cambio': (d) =>
    `Mientras usted miraba se confirmó la versión ${d.actual} de esta tabla. Actualice la página y revise otra vez qué cambia.`,
  'mdm.insumo_con_errores': (d) =>
    `La tabla tiene ${contar(Number(d.errores), 'error', 'errores')}: corríjala y cárguela de nuevo.`,
  'mdm.insumo_razon': () => 'Ya hay una versión de esta tabla: diga por qué la reemplaza.',
  'mdm.sin_respuestas': (d) =>
    `Todavía no hay respuestas de GESTIONWEB ${d.vigencia} que tomar: falta publicar su cuestionario, o nadie lo ha enviado.`,
  'mdm.toma_igual': (d) =>
    `La versión ${d.version} de la tabla ya tiene todo lo que se ha enviado: no hay nada nuevo que tomar.`,
  'mdm.sin_respuestas_del_dato': () => 'En esta corrida, ese dato no salió de las respuestas de GESTIONWEB.',
  'mdm.corrida_no_existe': () => 'No hay una corrida publicada con ese número.',
  'mdm.corrida_estado': (d) =>
    `La corrida está ${NOMBRES_ESTADO_CORRIDA[d.estado as EstadoCorrida].toLowerCase()}: eso ya no se puede hacer, o todavía no.`,
  'mdm.corrida_sin_calcular': (d) =>
    `La corrida está ${NOMBRES_ESTADO_CORRIDA[d.estado as EstadoCorrida].toLowerCase()}: todavía no tiene resultados.`,
  'mdm.misma_persona': () => 'Usted pidió esta corrida: debe revisarla y publicarla otra persona.',
  'mdm.reemplazo': (d) =>
    d.vigente
      ? `Esa vigencia ya tiene publicada la corrida ${d.vigente}: diga que la reemplaza y por qué.`
      : 'Esa vigencia no tiene una corrida publicada que reemplazar. Actualice la página.',
  'mdm.otra_medicion': () => 'Las dos corridas son de mediciones distintas: no se comparan.',
  'mdm.entidad_sin_medicion': () => 'Esta corrida no trae a esa entidad.',
  'mdm.cifra_desconocida': (d) => `Esta medición no tiene la cifra «${d.cifra}». Tiene: ${d.hay}.`,
}
