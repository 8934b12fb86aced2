// Sentences of the measurement: what its tables bring wrong, and why an entity has no figure.
import type { CodigoHallazgoMedicion, MotivoSinMedicion } from '@kpt/domain/mdm'
import type { Hallazgo } from '@kpt/domain/shared'
import { contar } from './formato.ts'
import type { TextoHallazgo } from './planes/texto.ts'

const CORREGIR = 'Corrija la celda y cargue la tabla de nuevo.'

const TEXTOS: Record<CodigoHallazgoMedicion, TextoHallazgo> = {
  medicion_sin_filas: {
    titulo: 'La tabla está vacía',
    mensaje: () => 'La primera hoja no trae filas debajo de un encabezado.',
    remedio: 'Cargue una tabla con una fila de encabezado y una por municipio.',
  },
  medicion_columna_ausente: {
    titulo: 'Columnas que faltan',
    mensaje: (d) => `A la tabla le falta la columna «${d.columna}».`,
    remedio: (d) => `Agregue la columna «${d.columna}». Si no hay dato, deje sus celdas vacías.`,
  },
  medicion_columna_repetida: {
    titulo: 'Columnas repetidas',
    mensaje: (_, valor) => `La columna «${valor}» está dos veces.`,
    remedio: 'Deje una sola.',
  },
  medicion_columna_sin_uso: {
    titulo: 'Columnas que no se usan',
    mensaje: (_, valor) => `La columna «${valor}» no entra en el cálculo.`,
    remedio: 'No hay que hacer nada.',
  },
  medicion_codigo_ilegible: {
    titulo: 'Códigos que no se entienden',
    mensaje: (_, valor) =>
      valor === ''
        ? 'Falta el código del municipio.'
        : `«${valor}» no es un código de municipio: debe tener cinco dígitos.`,
    remedio: CORREGIR,
  },
  medicion_codigo_repetido: {
    titulo: 'Municipios repetidos',
    mensaje: (d, valor) => `El municipio ${valor} ya está en la fila ${d.primera}.`,
    remedio: 'Deje una sola fila por municipio.',
  },
  medicion_grupo_desconocido: {
    titulo: 'Grupos que no existen',
    mensaje: (_, valor) => `«${valor}» no es un grupo de capacidades iniciales: son C, G1, G2, G3, G4 y G5.`,
    remedio: CORREGIR,
  },
  medicion_valor_ilegible: {
    titulo: 'Valores que no son números',
    mensaje: (d, valor) => `«${valor}», en la columna «${d.columna}», no es un número.`,
    remedio: 'Escríbalo sin separador de miles y con punto decimal, o deje la celda vacía si no hay dato.',
  },
}

/** What a finding of a table of inputs says, and what to do. */
export function textoHallazgoMedicion({ regla, detalles, valor }: Hallazgo) {
  const { titulo, mensaje, remedio } = TEXTOS[regla as CodigoHallazgoMedicion]
  return {
    titulo,
    mensaje: mensaje(detalles, valor ?? ''),
    remedio: typeof remedio === 'string' ? remedio : remedio(detalles, valor ?? ''),
  }
}

/** Why an entity has no index. */
export function textoSinMedicion(motivo: MotivoSinMedicion): string {
  return motivo.codigo === 'sin_previo'
    ? 'No tiene Resultados publicados del año anterior: el ajuste no se puede calcular.'
    : `No hay dato de ${contar(motivo.columnas.length, 'columna', 'columnas')}: ${motivo.columnas.join(', ')}.`
}
