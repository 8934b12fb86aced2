// One preparation: its list to review, how each letter reads, the signature, and how far it has gone.
import { contar, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { Datos } from '../../ui/datos.tsx'
import { FirmarLote } from './firmar.tsx'
import { ListaDeLote } from './lista-de-lote.tsx'
import { tituloDeLote } from './lotes.tsx'
import type { Lote } from './tipos.ts'

const SALIENDO = 2_000

export function PantallaLote() {
  const { lote } = useParams({ from: '/oficios/lotes/$lote' })
  const suyo = useQuery({
    ...consulta('GET /api/oficios/lotes/:lote', { params: { lote } }),
    refetchInterval: ({ state }) => (state.data && state.data.cuentas.porEnviar > 0 ? SALIENDO : 30_000),
  })
  return (
    <Pantalla
      titulo={suyo.data ? tituloDeLote(suyo.data) : 'Oficios'}
      migas={[
        { texto: 'Comunicaciones', a: '/oficios' },
        { texto: 'Por firmar y firmados', a: '/oficios/lotes' },
      ]}
    >
      <Datos de={suyo}>{(l) => <Partes lote={l} />}</Datos>
    </Pantalla>
  )
}

function Partes({ lote }: { lote: Lote }) {
  return (
    <div className="pila">
      {lote.estado === 'firmado' ? <Progreso lote={lote} /> : null}
      {lote.estado === 'descartado' ? <Aviso tono="nota" titulo="Esta preparación se descartó: nada salió" /> : null}
      {lote.estado === 'borrador' ? (
        <p>
          {contar(lote.cuentas.lista - lote.cuentas.excluidas, 'entidad recibirá', 'entidades recibirán')} el oficio
          {lote.cuentas.excluidas > 0 ? `; ${lote.cuentas.excluidas} fuera de la lista` : ''}. Todos van con copia a{' '}
          <strong>{lote.copia.join(', ')}</strong>, como manda la circular.
        </p>
      ) : null}
      {lote.estado === 'borrador' ? <FirmarLote lote={lote} /> : null}
      <ListaDeLote lote={lote} />
    </div>
  )
}

function Progreso({ lote: { id, cuentas, firmado } }: { lote: Lote }) {
  const listos = cuentas.oficios - cuentas.porEnviar
  return (
    <section className="seccion" aria-labelledby="progreso-titulo">
      <h2 id="progreso-titulo">{cuentas.porEnviar > 0 ? 'Saliendo' : 'Salieron'}</h2>
      <Barra
        fraccion={cuentas.oficios === 0 ? 0 : listos / cuentas.oficios}
        figura={`${listos} de ${cuentas.oficios}`}
        etiqueta="Oficios que ya salieron"
        tono={cuentas.porEnviar > 0 ? 'acento' : 'bien'}
      />
      <p>
        {cuentas.enviados} entregados al correo, {cuentas.rebotados} devueltos, {cuentas.noSalieron} no salieron porque
        la entidad cumplió antes
        {cuentas.sinOficio > 0
          ? `; a ${cuentas.sinOficio} no se les dio número porque cumplieron antes de la firma`
          : ''}
        .{' '}
        <Link to="/oficios" search={{ lote: id }}>
          Ver los oficios
        </Link>
      </p>
      {firmado ? (
        <p className="tenue menor">
          Firmó {firmado.nombre}, {formatInstante(Date.parse(firmado.en), true)}
          {cuentas.porEnviar > 0 ? ' · Puede cerrar esta página: siguen saliendo' : ''}
        </p>
      ) : null}
    </section>
  )
}
