// Documents that stood in this place before: replacing one keeps it, with who put it and when.
import { formatInstante } from '@kpt/textos'
import { Tabla } from '../../ui/tabla.tsx'
import { nombreActo } from '../planes/nombres.ts'
import { EnlacePdf } from './enlace-pdf.tsx'
import type { Fuente, Registro } from './fuente.ts'

export function Anteriores({ fuente, anteriores }: { fuente: Fuente; anteriores: readonly Registro[] }) {
  if (anteriores.length === 0) return null
  return (
    <section className="seccion pila" aria-labelledby="anteriores-titulo">
      <h2 id="anteriores-titulo">Documentos anteriores</h2>
      <Tabla
        titulo="Documentos que hubo antes"
        tituloOculto
        columnas={[
          {
            clave: 'documento',
            titulo: 'Documento',
            nombra: true,
            celda: ({ documento: { sha256, bytes, nombre } }: Registro) => (
              <EnlacePdf fuente={fuente} sha256={sha256} bytes={bytes}>
                {nombre}
              </EnlacePdf>
            ),
          },
          { clave: 'acto', titulo: 'Acto', celda: (r) => nombreActo(r) },
          { clave: 'por', titulo: 'Lo registró', celda: (r) => r.registradoPor ?? '' },
          { clave: 'en', titulo: 'Cuándo', celda: (r) => formatInstante(Date.parse(r.registradoEn)) },
        ]}
        filas={anteriores}
        clave={(r) => r.registradoEn}
      />
    </section>
  )
}
