// npm run bench -- [name…] [--segundos 10] …: measures and prints. Figures are never kept as truth: they belong to the machine of that day.
import { medirCatalogo } from './catalogo.ts'
import { medirConsolidado } from './consolidado.ts'
import { medirEdicion } from './edicion.ts'
import { medirEnvios } from './envios.ts'
import { medirGuardado } from './guardado.ts'
import { medirHomologacion } from './homologacion.ts'
import { medirIngresos } from './ingresos.ts'
import { abrirBanco, type Banco } from './lib/banco.ts'
import { describirMaquina } from './lib/maquina.ts'
import { leerOpciones, type Opciones } from './lib/opciones.ts'
import { medirLibros } from './libros.ts'
import { medirMdm } from './mdm.ts'
import { medirMesa } from './mesa.ts'
import { medirOficios } from './oficios.ts'

import { medirPrimeraCarga } from './primera-carga.ts'
import { medirProceso } from './proceso.ts'
import { medirQuePasaria } from './que-pasaria.ts'
import { medirRecordatorios } from './recordatorios.ts'
import { medirRejilla } from './rejilla.ts'
import { medirTablero } from './tablero.ts'
import { medirUltimoDia } from './ultimo-dia.ts'

type Medicion = {
  readonly nombre: string
  readonly titulo: string
  readonly medir: (banco: Banco, opciones: Opciones) => Promise<string>
}

const MEDICIONES: readonly Medicion[] = [
  { nombre: 'guardado', titulo: 'Guardar lo que se escribe', medir: medirGuardado },
  { nombre: 'ingresos', titulo: 'Ingresar mientras otros guardan', medir: medirIngresos },
  { nombre: 'envios', titulo: 'Enviar reportes', medir: medirEnvios },
  { nombre: 'ultimo-dia', titulo: 'El último día, todo a la vez', medir: medirUltimoDia },
  { nombre: 'libros', titulo: 'Leer libros', medir: medirLibros },
  { nombre: 'tablero', titulo: 'Ver los tableros', medir: medirTablero },
  { nombre: 'mesa', titulo: 'La mesa de quien revisa', medir: medirMesa },
  { nombre: 'proceso', titulo: 'Los indicadores del proceso', medir: medirProceso },
  { nombre: 'consolidado', titulo: 'Preparar el libro consolidado', medir: medirConsolidado },
  { nombre: 'recordatorios', titulo: 'Recordar a todo el país', medir: medirRecordatorios },
  { nombre: 'oficios', titulo: 'Mil oficios en un lote, con muertes', medir: medirOficios },
  { nombre: 'primera-carga', titulo: 'Primera carga', medir: medirPrimeraCarga },
  { nombre: 'rejilla', titulo: 'Recorrer y llenar la rejilla', medir: medirRejilla },
  { nombre: 'edicion', titulo: 'Editar el plan en pantalla', medir: medirEdicion },
  { nombre: 'homologacion', titulo: 'Proponer indicadores del catálogo', medir: medirHomologacion },
  { nombre: 'mdm', titulo: 'Medir el desempeño de todo el país', medir: medirMdm },
  { nombre: 'que-pasaria', titulo: 'Probar otros valores de la medición', medir: medirQuePasaria },
  { nombre: 'catalogo', titulo: 'Buscar en el Catálogo', medir: medirCatalogo },
]

const { nombres, opciones } = leerOpciones(
  process.argv.slice(2),
  MEDICIONES.map((m) => m.nombre),
)
const banco = await abrirBanco()
try {
  console.log(`Máquina\n${describirMaquina(banco.carpeta, banco.postgres)}\n`)
  for (const { nombre, titulo, medir } of MEDICIONES.filter((m) => nombres.includes(m.nombre))) {
    console.log(`${titulo} (${nombre})`)
    console.log(`${await medir(banco, opciones)}\n`)
  }
} finally {
  await banco.cerrar()
}
