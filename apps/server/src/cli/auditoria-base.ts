import { formatNumero } from '@kpt/textos'
import { fraseDeFalla } from '@kpt/textos/auditoria'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { verificarBase } from '../features/auditoria/index.ts'
import { type CodigoSalida, type Consola, SALIDA } from './comando.ts'

const ENTRE_AVISOS = 2_000

/** All chains and seals of the database, saying how it goes. */
export async function verificarLaBase(consola: Consola): Promise<CodigoSalida> {
  const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
  let aviso = performance.now()
  try {
    const { cadenas, eslabones, sellos, fallas } = await verificarBase(servicios, (hecho) => {
      if (performance.now() - aviso < ENTRE_AVISOS) return
      aviso = performance.now()
      const van = formatNumero(String(hecho.eslabones))
      consola.decir(`Van ${hecho.cadenas} de ${hecho.de} cadenas, ${van} eslabones…`)
    })
    const [primera] = fallas
    consola.json({
      ...{ integra: fallas.length === 0, eslabones, primerFallo: primera?.primerFallo ?? null },
      ...{ cadena: primera?.cadena ?? null, motivo: primera?.motivo ?? null, sello: primera?.sello ?? null },
      ...{ entre: primera?.entre ?? null, cadenas: cadenas.size, sellos, fallas },
    })
    for (const falla of fallas) consola.decir(fraseDeFalla(falla))
    return fallas.length === 0 ? SALIDA.hecho : SALIDA.noVerifica
  } finally {
    await cerrar()
  }
}
