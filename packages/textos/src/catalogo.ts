// Sentences of the Catálogo Programático: findings of reading DNP's file, what changes, why a code is proposed.
import type { CampoCambio, ClaseCambioCatalogo, CodigoHallazgoCatalogo, RazonSucesor } from '@kpt/domain/catalogo'
import type { Hallazgo } from '@kpt/domain/shared'
import { contar } from './formato.ts'
import type { TextoHallazgo } from './planes/texto.ts'

const CORREGIR = 'Corrija la celda en el archivo y cárguelo de nuevo.'

const TEXTOS: Record<CodigoHallazgoCatalogo, TextoHallazgo> = {
  libro_no_es_catalogo: {
    titulo: 'No es el archivo del Catálogo Programático',
    mensaje: (d) => `En este libro no se halló la tabla del Catálogo. Sus hojas son: ${d.hojas || 'ninguna'}.`,
    remedio:
      'Cargue el archivo del Catálogo con sus encabezados: «Código del Indicador de Producto», «Unidad de medida»…',
  },
  catalogo_columna_ausente: {
    titulo: 'Columnas que faltan',
    mensaje: (d) => `Al archivo le falta la columna «${d.columna}».`,
    remedio: (d) => `Devuelva la columna «${d.columna}» con ese encabezado.`,
  },
  catalogo_columna_opcional: {
    titulo: 'Columnas que no vienen',
    mensaje: (d) => `El archivo no trae la columna «${d.columna}»: ese dato quedará sin valor.`,
    remedio: 'Si debe estar, agréguela y cargue el archivo de nuevo.',
  },
  catalogo_columna_repetida: {
    titulo: 'Columnas repetidas',
    mensaje: (d, valor) => `La columna «${valor}» está dos veces: se leyó la de la celda ${d.primera}.`,
    remedio: 'Deje una sola.',
  },
  catalogo_codigo_ilegible: {
    titulo: 'Códigos que no se entienden',
    mensaje: (d, valor) =>
      valor === ''
        ? `Falta el código del ${d.nivel}.`
        : `«${valor}» no es un código de ${d.nivel}: debe tener ${d.digitos} dígitos.`,
    remedio: CORREGIR,
  },
  catalogo_codigos_no_encajan: {
    titulo: 'Códigos que no encajan',
    mensaje: (d, valor) =>
      `El ${d.nivel} «${valor}» no es el comienzo del indicador ${d.indicador}: debería ser ${d.prefijo}.`,
    remedio: CORREGIR,
  },
  catalogo_codigo_repetido: {
    titulo: 'Un código con dos nombres o dos unidades',
    mensaje: (d) => `El código ${d.codigo} ya está en la fila ${d.primera} («${d.primero}») con otro nombre o unidad.`,
    remedio: 'Deje una sola fila para cada código.',
  },
  catalogo_nombre_ausente: {
    titulo: 'Nombres que faltan',
    mensaje: (d) => `Falta un nombre para el indicador ${d.indicador}, y ninguna otra fila lo dice.`,
    remedio: CORREGIR,
  },
  catalogo_producto_ausente: {
    titulo: 'Productos sin nombre',
    mensaje: (d) => `El indicador ${d.indicador} no dice cuál es su producto, y ninguna otra fila lo dice.`,
    remedio: CORREGIR,
  },
  catalogo_nombre_distinto: {
    titulo: 'Un código llamado de dos maneras',
    mensaje: (d, valor) => `El código ${d.codigo} se llama «${valor}» aquí y «${d.primero}» antes: vale el primero.`,
    remedio: 'Revise cuál es el nombre correcto.',
  },
  catalogo_unidad_ausente: {
    titulo: 'Indicadores sin unidad de medida',
    mensaje: (d) => `El indicador ${d.indicador} no dice su unidad de medida.`,
    remedio: 'Escriba la unidad, o déjelo así si no la tiene.',
  },
  catalogo_opcion_ilegible: {
    titulo: 'Sí o No que no se entiende',
    mensaje: (_d, valor) => `«${valor}» no es Sí ni No: la celda quedó sin valor.`,
    remedio: 'Escriba Sí, No, o deje la celda vacía.',
  },
  catalogo_principal_no_coincide: {
    titulo: 'Indicador principal que no coincide con su código',
    mensaje: (d, valor) =>
      `Dice «${valor}» en Indicador Principal, y el código ${d.indicador} da a entender lo contrario.`,
    remedio: 'El código del indicador principal termina en 00. Revise cuál de los dos es correcto.',
  },
  catalogo_celda_con_error: {
    titulo: 'Celdas con error de la hoja de cálculo',
    mensaje: (_d, valor) => `La celda tiene el error «${valor}» y quedó sin valor.`,
    remedio: CORREGIR,
  },
  catalogo_sin_indicador: {
    titulo: 'Productos sin indicador',
    mensaje: (_d, valor) =>
      `El producto «${valor}» no trae ningún indicador en esta fila: no se puede homologar con él.`,
    remedio: 'Complete el indicador, o déjelo así si el producto aún no lo tiene.',
  },
  catalogo_fila_repetida: {
    titulo: 'Filas repetidas',
    mensaje: (d) => `El código ${d.codigo} ya está, igual, en la fila ${d.primera}: se cuenta una vez.`,
    remedio: 'No tiene que hacer nada.',
  },
  catalogo_codigo_completado: {
    titulo: 'Códigos que habían perdido el cero',
    mensaje: (d, valor) => `«${valor}» se leyó como ${d.codigo}.`,
    remedio: 'No tiene que hacer nada. Guarde los códigos como texto para que no lo pierdan.',
  },
  catalogo_fila_ignorada: {
    titulo: 'Filas que no son del Catálogo',
    mensaje: (_d, valor) => `Esta fila no se leyó${valor === '' ? '' : `: dice «${valor}»`}.`,
    remedio: 'No tiene que hacer nada si es un total o una nota.',
  },
  catalogo_hallazgos_omitidos: {
    titulo: 'Hay más hallazgos',
    mensaje: (d) => `Se omitieron ${contar(Number(d.omitidos), 'hallazgo', 'hallazgos')} más.`,
    remedio: 'Corrija los primeros y cargue el archivo de nuevo.',
  },
}

/** Whether a finding is of the catalogue, and so has its sentence here. */
export function isHallazgoCatalogo(regla: string): regla is CodigoHallazgoCatalogo {
  return Object.hasOwn(TEXTOS, regla)
}

export function tituloHallazgoCatalogo(regla: CodigoHallazgoCatalogo): string {
  return TEXTOS[regla].titulo
}

export function textoHallazgoCatalogo(
  { detalles, valor }: Pick<Hallazgo, 'detalles' | 'valor'>,
  regla: CodigoHallazgoCatalogo,
) {
  const { mensaje, remedio } = TEXTOS[regla]
  const escrito = valor ?? ''
  return {
    mensaje: mensaje(detalles, escrito),
    remedio: typeof remedio === 'string' ? remedio : remedio(detalles, escrito),
  }
}

export const NOMBRES_CAMBIO: Readonly<Record<ClaseCambioCatalogo, string>> = {
  inactivo: 'Queda inactivo',
  cambia: 'Cambia',
  nuevo: 'Nuevo',
  reactivado: 'Vuelve a estar activo',
}

export const NOMBRES_CAMPO_CAMBIO: Readonly<Record<CampoCambio, string>> = {
  indicadorNombre: 'nombre del indicador',
  unidad: 'unidad de medida',
  productoNombre: 'nombre del producto',
  programaNombre: 'nombre del programa',
  sectorNombre: 'nombre del sector',
}

export const NOMBRES_RAZON_SUCESOR: Readonly<Record<RazonSucesor, string>> = {
  oficial: 'Correspondencia oficial del DNP',
  mismo_nombre: 'Se llama igual',
  mismo_producto: 'Es del mismo producto',
  texto_parecido: 'Su texto es parecido',
}
