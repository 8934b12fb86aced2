import { columnasDe, dimensionesDe, type Receta } from '@kpt/domain/mdm'
import { archivoUnico } from './argumentos.ts'
import type { Comando } from './comando.ts'
import { readRecetasSemilla } from './mdm-semilla.ts'
import { correrMedicion } from './mdm-tabla.ts'

export const mdmComponer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- mdm componer DIMENSIONES.csv

Compone la Medición de Desempeño Municipal de una vigencia desde las ocho dimensiones de cada municipio y sus Resultados del año
anterior, sin base de datos y sin redondear. Columnas por nombre: codigo, grupo, movilizacion, ejecucion, gobierno, ordenamiento,
educacion, salud, servicios, seguridad, resultados_prev. Una celda vacía es un dato que no hay.

Muestra un CSV con las dimensiones, Gestión, Resultados, el ajuste, la medición, su clase y los puestos entre los municipios dados.
Termina con 1 si falta el archivo; con 2 si la tabla se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const archivo = await archivoUnico(argumentos)
    const receta = await recetaDesdeDimensiones()
    return correrMedicion(consola, {
      ...{ archivo, receta },
      columnas: { valores: columnasDe(receta), conocidas: CONOCIDAS, grupo: true },
      conGrupo: (entrada) => entrada,
    })
  },
}

/** The only recipe that adjusts by the Resultados of the year before and begins at the dimensions. */
async function recetaDesdeDimensiones(): Promise<Receta> {
  const recetas = await readRecetasSemilla()
  const suya = recetas.find(
    (r) => r.indice.clase === 'ajustado' && dimensionesDe(r).every((d) => d.indicadores.length === 0),
  )
  if (!suya) throw new Error('the seed has no recipe that begins at the dimensions')
  return suya
}

/** What the published tables bring besides: names and the figures to compare with. */
const CONOCIDAS = [
  ...['vigencia', 'departamento', 'municipio', 'gestion', 'resultados', 'ajuste', 'mdm'],
  ...['puesto_gestion', 'puesto_resultados', 'puesto_mdm', 'clasificacion'],
]
