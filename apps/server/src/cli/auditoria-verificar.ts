import { fraseDeFalla } from '@kpt/textos/auditoria'
import { verificarArchivo } from '../platform/audit/archivo.ts'
import { archivoUnico } from './argumentos.ts'
import { type CodigoSalida, type Comando, type Consola, errorUso, SALIDA } from './comando.ts'

export const auditoriaVerificar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- auditoria verificar ARCHIVO
     npm run --silent kpt -- auditoria verificar --base

Comprueba que una cadena de auditoría exportada está completa y nadie la cambió: sin base de datos, renglón por renglón.
Muestra {"integra", "eslabones", "primerFallo"}: el primer lugar en que deja de seguirse, contado desde 1; 0 es el
encabezado.

Con --base comprueba todas las cadenas de la base de datos y todos los sellos, y deja el resultado para la pantalla.
Muestra además {"cadena", "motivo", "sello", "entre", "cadenas", "sellos", "fallas"}: de qué cadena es el primer fallo, y
entre qué eslabones está el cambio cuando solo un sello lo delata.

Un archivo dice todo lo que se registró hasta su último eslabón. Que ese eslabón sigue siendo el de la base lo dicen los
sellos: guarde fuera del sistema la huella que muestra «auditoria sellar».

Termina con 0 si está íntegra, con 3 si no, y con 1 si falta el archivo.`,
  correr: async (argumentos, consola) => {
    if (argumentos.includes('--base')) {
      if (argumentos.length > 1) throw errorUso('Diga un archivo o --base, no los dos.')
      // Apart, so that a file is verified without opening anything else.
      const { verificarLaBase } = await import('./auditoria-base.ts')
      return verificarLaBase(consola)
    }
    return deArchivo(await archivoUnico(argumentos), consola)
  },
}

async function deArchivo(archivo: string, consola: Consola): Promise<CodigoSalida> {
  const { eslabones, falla, encabezado } = await verificarArchivo(archivo)
  consola.json({ integra: falla === null, eslabones, primerFallo: falla?.n ?? null })
  if (falla === null) return SALIDA.hecho
  const cadena = encabezado?.cadena ?? null
  consola.decir(fraseDeFalla({ cadena, primerFallo: falla.n, motivo: falla.motivo, sello: null, entre: null }))
  return SALIDA.noVerifica
}
