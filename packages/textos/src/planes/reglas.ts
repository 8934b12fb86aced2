// Sentences of the rules over a plan. A rule without its sentence does not compile.
import type { IdReglaPlan } from '@kpt/domain/planes'
import { type Detalles, num, pesos, type TextoHallazgo } from './texto.ts'

const NIVELES: Readonly<Record<string, string>> = {
  sector: 'sector',
  programa: 'programa',
  producto: 'producto',
  indicador: 'indicador de producto',
}

const COMO_SE_CALCULA = 'Mientras tanto, los avances se calculan con el tipo que está declarado.'

export const TEXTOS_REGLAS_PLAN: Record<IdReglaPlan, TextoHallazgo> = {
  codigo_sispt_ausente: {
    titulo: 'Metas sin consecutivo de SisPT',
    mensaje: () => 'La meta no tiene el código de indicador de producto que da SisPT (IP-n).',
    remedio: 'Si la meta ya está en SisPT, escriba su código. Si es nueva, puede dejarla así.',
  },
  codigo_sispt_repetido: {
    titulo: 'Consecutivos repetidos',
    mensaje: (_d, valor) => `El consecutivo ${valor} ya lo tiene otra meta más arriba.`,
    remedio: 'Si la fila está duplicada, bórrela. Si son dos metas, dé a cada una su propio consecutivo.',
  },
  linea_ausente: {
    titulo: 'Metas sin línea estratégica',
    mensaje: () => 'La meta no dice a qué línea estratégica pertenece.',
    remedio: 'Escriba su línea como aparece en la hoja «Líneas estratégicas».',
  },
  linea_desconocida: {
    titulo: 'Líneas estratégicas que no existen',
    mensaje: (d, valor) => `La línea «${valor}» no está entre las líneas del plan (${d.conocidas || 'ninguna'}).`,
    remedio: 'Corrija la línea de la fila o agréguela a la hoja «Líneas estratégicas».',
  },
  linea_repetida: {
    titulo: 'Líneas con el mismo consecutivo',
    mensaje: (_d, valor) => `El consecutivo ${valor} ya lo tiene otra línea estratégica.`,
    remedio: 'Deje un consecutivo distinto para cada línea.',
  },
  bpin_mal_formado: {
    titulo: 'Códigos BPIN mal escritos',
    mensaje: (_d, valor) => `«${valor}» no tiene la forma de un código BPIN: 13 o 15 dígitos.`,
    remedio: 'Corrija el código. Si la meta tiene varios, sepárelos con coma.',
  },
  ods_desconocido: {
    titulo: 'ODS que no existen',
    mensaje: (_d, valor) => `«${valor}» no es el número de un Objetivo de Desarrollo Sostenible.`,
    remedio: 'Escriba un número del 1 al 17.',
  },
  total_no_cuadra: {
    titulo: 'Totales que no coinciden con la suma de las fuentes',
    mensaje: (d) =>
      `El total de ${d.vigencia} es ${pesos(d.total)}, pero sus fuentes suman ${pesos(d.suma)}: hay ${pesos(d.diferencia)} de diferencia.`,
    remedio: 'Corrija el valor de la fuente que esté mal, o el total.',
  },
  numero_negativo: {
    titulo: 'Valores negativos',
    mensaje: (_d, valor) => `Aquí no puede haber un valor negativo (${num(valor)}).`,
    remedio: 'Escriba el valor sin el signo menos, o 0.',
  },
  plan_sin_metas: {
    titulo: 'Plan sin metas',
    mensaje: () => 'El plan no tiene ninguna meta de producto.',
    remedio: 'Agregue las metas de producto en la hoja «Plan indicativo - Productos».',
  },
  unidad_ausente: {
    titulo: 'Metas sin unidad de medida',
    mensaje: () => 'La meta no tiene unidad de medida.',
    remedio: 'Escriba la unidad de medida del indicador. Sin ella no se puede finalizar el Plan Indicativo.',
  },
  meta_cuatrienio_ausente: {
    titulo: 'Metas sin meta del cuatrienio',
    mensaje: () => 'La meta no dice cuánto se espera lograr en el cuatrienio.',
    remedio: 'Escriba la meta del cuatrienio. Sin ella no se puede finalizar el Plan Indicativo.',
  },
  acumulacion_ausente: {
    titulo: 'Metas sin tipo de acumulación',
    mensaje: () => 'La meta no tiene tipo de acumulación.',
    remedio: 'Escoja «Acumulativo» si los años se suman, o «No acumulativo» si cada año muestra el nivel alcanzado.',
  },
  programado_en_blanco: {
    titulo: 'Años sin programación',
    mensaje: (d) => `La programación de ${d.vigencia} está en blanco.`,
    remedio: (d) => `Escriba lo programado para ${d.vigencia}; si no se programó nada, escriba 0.`,
  },
  texto_ausente: {
    titulo: 'Metas sin texto propio',
    mensaje: () => 'La meta no tiene el texto con que la entidad la describe (personalización).',
    remedio: 'Escriba la meta como está en el plan de desarrollo.',
  },
  resultado_sin_meta: {
    titulo: 'Indicadores de resultado sin meta',
    mensaje: (d) => `El indicador de resultado «${d.nombre}» no tiene meta del cuatrienio.`,
    remedio: 'Escriba la meta del cuatrienio de este indicador.',
  },
  anio_fuera_del_periodo: {
    titulo: 'Años que no son del plan',
    mensaje: (d, valor) => `Hay programación o recursos de ${valor}, y el plan va de ${d.desde} a ${d.hasta}.`,
    remedio: 'Pase lo que corresponda a un año del plan, o corrija el periodo del plan.',
  },
  periodo_inusual: {
    titulo: 'Planes que no son de cuatro años',
    mensaje: (d, valor) => `El plan va de ${valor}: ${d.vigencias === '1' ? 'un año' : `${d.vigencias} años`}.`,
    remedio: 'Si su gobierno empezó fuera del calendario o el municipio es nuevo, está bien. Si no, corrija los años.',
  },
  unidad_distinta_del_catalogo: {
    titulo: 'Unidades que no son las de su indicador',
    mensaje: (d, valor) =>
      `La unidad dice «${valor}» y el indicador ${d.indicador} del catálogo se mide en «${d.suya}».`,
    remedio: 'Si mide otra cosa, busque el indicador que le corresponda. Si mide lo mismo, use la unidad del catálogo.',
  },
  plan_parece_en_miles: {
    titulo: 'Planes que parecen escritos en miles o en millones',
    mensaje: (d) =>
      `La mitad de los valores del plan no llega a ${pesos(d.mediana)}: parecen miles o millones de pesos.`,
    remedio: 'Escriba todas las cifras en pesos, con todos sus ceros.',
  },
  dinero_parece_en_miles: {
    titulo: 'Valores que parecen no estar en pesos',
    mensaje: (d) =>
      `Hay ${pesos(d.valor)} en ${d.vigencia}: es muy poco al lado de los demás valores del plan, que rondan ${pesos(d.mediana)}.`,
    remedio: 'Si está en miles o en millones, escriba todas las cifras. Si es correcto, déjelo.',
  },
  meta_repetida: {
    titulo: 'Metas que parecen la misma',
    mensaje: (d) =>
      `La meta dice lo mismo que ${[d.codigo, `la número ${d.puesto} del plan`].filter(Boolean).join(', ')}, con el mismo indicador, la misma línea y los mismos valores.`,
    remedio: 'Si es una fila copiada, bórrela. Si son dos metas, escriba en cada una en qué se distingue.',
  },
  porcentaje_sobre_cien: {
    titulo: 'Porcentajes mayores que 100',
    mensaje: (_d, valor) => `La meta del cuatrienio es ${num(valor)} y se mide en porcentaje.`,
    remedio: 'Revise el valor y la unidad de medida.',
  },
  texto_poco_claro: {
    titulo: 'Metas cuyo texto no dice qué se hará',
    mensaje: (_d, valor) => `«${valor}» no deja saber qué se hará.`,
    remedio: 'Escriba la meta completa, como está en el plan de desarrollo.',
  },
  meta_en_cero: {
    titulo: 'Metas del cuatrienio en cero',
    mensaje: () => 'La meta del cuatrienio es 0: no hay avance que medir.',
    remedio: 'Escriba cuánto se espera lograr en los cuatro años.',
  },
  sin_indicador: {
    titulo: 'Metas sin homologar',
    mensaje: () => 'La meta no tiene un indicador del Catálogo Programático.',
    remedio: 'Escoja el indicador del catálogo que le corresponde.',
  },
  codigo_mal_formado: {
    titulo: 'Códigos del catálogo mal escritos',
    mensaje: (d, valor) =>
      valor === ''
        ? `Falta el código de ${nivel(d.nivel)}.`
        : `«${valor}» no es un código de ${nivel(d.nivel)}: debe tener ${d.digitos} dígitos.`,
    remedio: (d) => `Escriba los ${d.digitos} dígitos del código de ${nivel(d.nivel)}, con sus ceros iniciales.`,
  },
  codigos_no_encajan: {
    titulo: 'Códigos que no corresponden entre sí',
    mensaje: (d, valor) =>
      `El código de ${nivel(d.nivel)} ${valor} no corresponde al de ${nivel(d.superior)} ${d.codigoSuperior}: debería empezar por esas cifras.`,
    remedio: 'Corrija el código que esté mal según el Catálogo Programático.',
  },
  indicador_fuera_de_catalogo: {
    titulo: 'Indicadores que no están en el catálogo',
    mensaje: (_d, valor) => `El indicador ${valor} no está activo en el Catálogo Programático.`,
    remedio: 'Busque el indicador que lo reemplaza. La meta cuenta como no homologada mientras tanto.',
  },
  principal_no_coincide: {
    titulo: 'Indicador principal mal señalado',
    mensaje: (d, valor) =>
      `«Principal» dice ${valor}, pero el indicador ${d.indicador} ${valor === 'Sí' ? 'no termina' : 'termina'} en 00, como los principales.`,
    remedio: 'Revise el código del indicador o cambie la columna «Principal».',
  },
  acumulativo_parece_nivel: {
    titulo: 'Metas «Acumulativo» que parecen «No acumulativo»',
    mensaje: (d) =>
      `Está como «Acumulativo», pero los años suman ${num(d.suma)} y la meta del cuatrienio es ${num(d.metaCuatrienio)}, lo mismo que se programó en ${d.vigenciaNivel}.`,
    remedio: `Si cada año muestra el nivel al que se llega, cambie a «No acumulativo». Si los años se suman, corrija la meta o la programación. ${COMO_SE_CALCULA}`,
  },
  no_acumulativo_parece_suma: {
    titulo: 'Metas «No acumulativo» que parecen «Acumulativo»',
    mensaje: (d) =>
      `Está como «No acumulativo», pero ${ultimoNivel(d)} y la meta del cuatrienio es ${num(d.metaCuatrienio)}, lo mismo que suman los años.`,
    remedio: `Si los años se suman, cambie a «Acumulativo». Si cada año muestra el nivel al que se llega, corrija la meta o la programación. ${COMO_SE_CALCULA}`,
  },
  acumulacion_no_cuadra: {
    titulo: 'Metas del cuatrienio que no salen de su programación',
    mensaje: (d) =>
      `La meta del cuatrienio es ${num(d.metaCuatrienio)}, pero los años suman ${num(d.suma)} y ${ultimoNivel(d)}.`,
    remedio: `Revise la meta del cuatrienio y lo programado en cada año. ${COMO_SE_CALCULA}`,
  },
  nodo_ajeno: {
    titulo: 'Metas que no cuelgan de su línea',
    mensaje: (d, valor) =>
      `«${valor}» no está en la estructura del plan debajo de la línea ${d.linea || '(sin línea)'}.`,
    remedio: 'Elija un nivel de la línea de la meta, o cambie la línea.',
  },
  dependencia_desconocida: {
    titulo: 'Dependencias que no están en la lista',
    mensaje: (_d, valor) => `La dependencia «${valor}» no está entre las dependencias del plan.`,
    remedio: 'Elija una de la lista o agréguela.',
  },
  etiqueta_desconocida: {
    titulo: 'Etiquetas que no existen',
    mensaje: (_d, valor) => `«${valor}» no es una de las etiquetas del plan.`,
    remedio: 'Quítela o elija una de la lista.',
  },
  trimestres_no_cuadran: {
    titulo: 'Trimestres que no coinciden con su vigencia',
    mensaje: (d, valor) =>
      d.tipo === 'acumulativo'
        ? `Los trimestres de ${d.vigencia} suman ${num(valor)}, pero la vigencia tiene programado ${num(d.programado)}.`
        : `El último trimestre programado de ${d.vigencia} llega a ${num(valor)}, pero la vigencia tiene programado ${num(d.programado)}.`,
    remedio: 'Corrija los trimestres o el valor de la vigencia.',
  },
}

function nivel(clave: string | undefined): string {
  return NIVELES[clave ?? ''] ?? clave ?? ''
}

function ultimoNivel(d: Detalles): string {
  return d.vigenciaNivel === '' ? 'ningún año tiene programación' : `en ${d.vigenciaNivel} se programó ${num(d.nivel)}`
}
