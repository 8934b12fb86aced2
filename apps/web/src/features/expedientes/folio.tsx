// What a file proves of one entity: why it had to report, who held the office, until when and by which acts, what was done and what became of it.
import { formatFecha, formatInstante, NOMBRES_GESTION, NOMBRES_OMISION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'

type Visto = Respuesta<'GET /api/expedientes/:numero/folios/:entidad'>

export function PantallaFolio() {
  const { numero = '', entidad = '' } = useParams({ strict: false }) as { numero?: string; entidad?: string }
  const visto = useQuery(consulta('GET /api/expedientes/:numero/folios/:entidad', { params: { numero, entidad } }))
  const nombre = visto.data ? visto.data.folio.entidad.nombre : entidad
  return (
    <Pantalla
      titulo={nombre}
      de={`Expediente ${numero}`}
      migas={[
        { texto: 'Expedientes', a: '/expedientes' },
        { texto: numero, a: `/expedientes/${numero}` },
      ]}
      acciones={
        <a
          className="boton boton--normal"
          download
          href={direccion('GET /api/expedientes/:numero/folios/:entidad/pdf', { params: { numero, entidad } })}
        >
          Descargar en PDF
        </a>
      }
    >
      <Datos de={visto} lineas={8}>
        {(v) => (
          <>
            {v.hoy ? <Aviso tono="alerta">{v.hoy}</Aviso> : null}
            <Definiciones lista={definicionesDe(v)} />
            <section className="pila pila--2">
              <h2>Por qué debía reportar</h2>
              <p>{v.folio.obligado}</p>
              <p>{v.folio.exigible}</p>
            </section>
            <section className="pila pila--2">
              <h2>Plazo vigente y sus actos</h2>
              <p>{v.folio.plazo}</p>
            </section>
            <Gestiones folio={v.folio} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function definicionesDe({ folio, juzgadoEn, sha256 }: Visto): Definicion[] {
  const { titular, entidad } = folio
  return [
    { nombre: 'Situación', valor: NOMBRES_OMISION[folio.clase] },
    { nombre: 'Como constaba el', valor: formatInstante(Date.parse(juzgadoEn), true) },
    { nombre: 'Entidad', valor: `${entidad.codigo}, ${entidad.departamento}` },
    {
      nombre: 'Titular del despacho ese día',
      valor: titular
        ? `${titular.nombre}, ${titular.cargo}, desde el ${formatFecha(titular.desde)}${titular.acto ? ` (${titular.acto})` : ''}`
        : 'No consta en la ficha de la entidad',
    },
    { nombre: 'Usuario líder ese día', valor: folio.lider ?? 'No tenía' },
    {
      nombre: 'Certificado',
      valor: (
        <Link to="/verificar/$recibo" params={{ recibo: folio.certificado }}>
          {folio.certificado}
        </Link>
      ),
    },
    { nombre: 'Huella del folio', valor: <code className="menor sin-corte">{sha256.slice(0, 16)}…</code> },
  ]
}

function Gestiones({ folio }: { folio: Visto['folio'] }) {
  return (
    <section className="pila pila--2">
      <h2>Lo que se hizo para que reportara</h2>
      {folio.gestiones.length === 0 ? <p>No consta ninguna gestión en KPT.</p> : null}
      <ol className="historia">
        {folio.gestiones.map((g) => (
          <li key={`${g.en} ${g.clase} ${g.dice}`}>
            <p>
              <strong>{NOMBRES_GESTION[g.clase]}.</strong> {g.dice}
            </p>
            {g.resultado ? <p>{g.resultado}</p> : null}
            <p className="tenue menor">{formatInstante(Date.parse(g.en), true)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
