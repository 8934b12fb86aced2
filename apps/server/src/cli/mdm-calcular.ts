import { columnasDe, dimensionesDe } from '@kpt/domain/mdm'
import { opcionesDe } from './argumentos.ts'
import { type Comando, errorUso } from './comando.ts'
import { readGruposSemilla, readRecetasSemilla } from './mdm-semilla.ts'
import { correrMedicion } from './mdm-tabla.ts'

export const mdmCalcular: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- mdm calcular --receta 2021 INDICADORES.csv

Calcula la Medición de Desempeño Municipal desde los indicadores de cada municipio, sin base de datos y sin redondear. La tabla (CSV o
Excel) tiene una fila por municipio; las columnas se buscan por el nombre de su encabezado y una celda vacía es un dato que no hay. El
grupo de capacidades iniciales se toma de los datos de referencia. --receta es la vigencia de una receta con indicadores.

Muestra un CSV con las dimensiones, Gestión, Resultados, el ajuste, la medición, su clase y los puestos entre los municipios dados.
Termina con 1 si falta el archivo o la receta; con 2 si la tabla se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { values, positionals } = opcionesDe(argumentos, { receta: { type: 'string' } })
    const [archivo, ...sobran] = positionals
    if (archivo === undefined || sobran.length > 0) throw errorUso('Se espera un solo archivo.')
    const { receta, vigencia } = await findReceta(values.receta)
    const grupos = await readGruposSemilla(vigencia)
    return correrMedicion(consola, {
      ...{ archivo, receta },
      columnas: {
        valores: columnasDe(receta),
        conocidas: ['departamento', 'municipio', `mdm_${vigencia}`],
        grupo: false,
      },
      conGrupo: (entrada) => ({ ...entrada, grupo: grupos.get(entrada.codigo) ?? null }),
    })
  },
}

/** The recipe with indicators of that vigencia. */
async function findReceta(pedida: string | undefined) {
  const recetas = (await readRecetasSemilla()).filter((r) => dimensionesDe(r).some((d) => d.indicadores.length > 0))
  const hay = recetas
    .map((r) => (r.hasta === r.desde ? String(r.desde) : `${r.desde} a ${r.hasta ?? 'hoy'}`))
    .join(', ')
  if (pedida === undefined) throw errorUso(`Falta --receta. Hay receta con indicadores de: ${hay}.`)
  const vigencia = Number(pedida)
  const receta = recetas.find((r) => r.desde <= vigencia && vigencia <= (r.hasta ?? vigencia))
  if (!/^\d{4}$/.test(pedida) || !receta) throw errorUso(`No hay receta con indicadores de ${pedida}. Hay de: ${hay}.`)
  return { receta, vigencia }
}
