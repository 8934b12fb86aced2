// What the document is, the PDF itself and how its reading goes.
import { formatInstante, formatPorcentaje, fraseLectura } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { nombreActo } from '../planes/nombres.ts'
import { EnlacePdf } from './enlace-pdf.tsx'
import type { Documento, Fuente, Registro } from './fuente.ts'
import { Releer } from './releer.tsx'

type Props = { readonly fuente: Fuente; readonly documento: Documento; readonly actual: Registro }

export function Cabeza({ fuente, documento, actual }: Props) {
  const { periodo, publico } = documento
  return (
    <section className="pila" aria-label="El documento">
      <Definiciones
        lista={[
          { nombre: 'Plan', valor: `${periodo.desde}–${periodo.hasta}` },
          { nombre: 'Acto', valor: nombreActo(actual) },
          {
            nombre: 'Documento',
            valor: (
              <EnlacePdf fuente={fuente} sha256={actual.documento.sha256} bytes={actual.documento.bytes}>
                {actual.documento.nombre}
              </EnlacePdf>
            ),
          },
          ...(actual.registradoPor === null
            ? []
            : [
                {
                  nombre: 'Registrado',
                  valor: `${actual.registradoPor}, ${formatInstante(Date.parse(actual.registradoEn))}`,
                },
                {
                  nombre: 'Quién lo ve',
                  valor: publico
                    ? 'Cualquier persona: el plan ya se finalizó.'
                    : 'Usted y quienes acompañan a la entidad. Se publica al finalizar el Plan Indicativo.',
                },
              ]),
        ]}
      />
      <Lectura fuente={fuente} documento={documento} />
    </section>
  )
}

function Lectura({ fuente, documento: { lectura, puedeReleer } }: Pick<Props, 'fuente' | 'documento'>) {
  const frase = lectura ? fraseLectura(lectura) : 'El texto de este documento aún no se ha leído.'
  const vaEn = lectura?.estado === 'leyendo' && lectura.paginas ? lectura.leidas / lectura.paginas : null
  return (
    <div className="pila" role="status">
      <p>{frase}</p>
      {vaEn === null ? null : (
        <Barra etiqueta="Lectura del documento" fraccion={vaEn} figura={formatPorcentaje(vaEn, 0)} />
      )}
      {puedeReleer && !fuente.afuera ? <Releer entidad={fuente.entidad} /> : null}
    </div>
  )
}
