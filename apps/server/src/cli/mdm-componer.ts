import { AMBITO, columnasDe, dimensionesDe, type Receta } from '@kpt/domain/mdm'
import { opcionesDe } from './argumentos.ts'
import { type Comando, errorUso } from './comando.ts'
import { readRecetasSemilla } from './mdm-semilla.ts'
import { correrMedicion } from './mdm-tabla.ts'

export const mdmComponer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- mdm componer [--receta CLAVE] DIMENSIONES.csv

Compone la Medición de Desempeño Municipal de una vigencia desde las ocho dimensiones de cada municipio y sus Resultados del año
anterior, sin base de datos y sin redondear. Columnas por nombre: codigo, grupo, movilizacion, ejecucion, gobierno, ordenamiento,
educacion, salud, servicios, seguridad, resultados_prev. Una celda vacía es un dato que no hay.

--receta CLAVE compone otra medición desde sus dimensiones, cada una en la columna de su clave: integral-2015 (eficacia, eficiencia,
requisitos, administrativa, fiscal) o departamental-2024 (dimension_1 a dimension_7). Esas no llevan grupo.

Muestra un CSV con las dimensiones, Gestión, Resultados, el ajuste, la medición, su clase y los puestos entre los municipios dados.
Termina con 1 si falta el archivo o no hay esa receta; con 2 si la tabla se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { values, positionals } = opcionesDe(argumentos, { receta: { type: 'string' } })
    const [archivo, ...sobran] = positionals
    if (archivo === undefined || sobran.length > 0) throw errorUso('Se espera un solo archivo.')
    const receta = await findReceta(values.receta)
    const columnas = { valores: columnasDe(receta), conocidas: CONOCIDAS, grupo: receta.indice.clase === 'ajustado' }
    return correrMedicion(consola, {
      ...{ archivo, receta },
      columnas: { ...columnas, departamentos: AMBITO[receta.medicion] === 'departamento' },
      conGrupo: (entrada) => entrada,
    })
  },
}

/** Of those that begin at the dimensions: the one of that key; unsaid, the one that adjusts by the Resultados of the year before. */
async function findReceta(clave: string | undefined): Promise<Receta> {
  const recetas = (await readRecetasSemilla()).filter((r) => dimensionesDe(r).every((d) => d.indicadores.length === 0))
  const suya = recetas.find((r) => (clave === undefined ? r.indice.clase === 'ajustado' : r.clave === clave))
  if (suya) return suya
  throw errorUso(`No hay receta «${clave}» desde dimensiones. Hay: ${recetas.map((r) => r.clave).join(', ')}.`)
}

/** What the published tables bring besides: names and the figures to compare with. */
const CONOCIDAS = [
  ...['vigencia', 'departamento', 'municipio', 'gestion', 'resultados', 'ajuste', 'mdm'],
  ...['puesto_gestion', 'puesto_resultados', 'puesto_mdm', 'clasificacion'],
]
