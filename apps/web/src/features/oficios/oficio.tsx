// One letter: what it says, to whom and with copy to whom, and what has been of it step by step.
import { FRASES_ESTADO_OFICIO, formatInstante, NOMBRES_VIA_OFICIO, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import { Acuse } from './acuse.tsx'
import { ChipOficio } from './chip-oficio.tsx'
import { Guia } from './guia.tsx'
import { HistoriaOficio } from './historia.tsx'
import { HojaOficio } from './hoja.tsx'
import type { Oficio } from './tipos.ts'

export function PantallaOficio() {
  const { radicado } = useParams({ from: '/oficios/$radicado' })
  const oficio = useQuery({
    ...consulta('GET /api/oficios/:radicado', { params: { radicado } }),
    refetchInterval: 30_000,
  })
  return (
    <Pantalla
      titulo={oficio.data ? `Oficio a ${oficio.data.entidad.nombre}` : `Oficio ${radicado}`}
      antetitulo={<span className="numero">{radicado}</span>}
      migas={[{ texto: 'Comunicaciones', a: '/oficios' }]}
    >
      <Datos de={oficio}>{(o) => <Partes oficio={o} />}</Datos>
    </Pantalla>
  )
}

function Partes({ oficio: o }: { oficio: Oficio }) {
  const { radicado, firma, emisor } = o
  return (
    <div className="pila">
      <p>
        <ChipOficio estado={o.estado} sinEfecto={o.sinEfecto} /> {FRASES_ESTADO_OFICIO[o.estado]}
      </p>
      {o.sinEfecto ? (
        <Aviso tono="nota" titulo="Este oficio quedó sin efecto">
          <p>Por {o.sinEfecto}. Según ese acto, la entidad estaba en plazo cuando se le escribió.</p>
        </Aviso>
      ) : null}
      <Acuse oficio={o} />
      <HojaOficio {...o} firma={`${firma.nombre}\n${nombreRol(firma.rol)}\n${emisor.nombre}`} />
      <p className="acciones no-imprimir">
        <EnlaceDescarga href={direccion('GET /api/oficios/:radicado/pdf', { params: { radicado } })}>
          Descargar el PDF
        </EnlaceDescarga>
      </p>
      <HistoriaOficio oficio={o} />
      {o.puede.guiar ? <Guia oficio={o} /> : null}
      <section className="seccion" aria-labelledby="datos-titulo">
        <h2 id="datos-titulo">Datos</h2>
        <Definiciones lista={hechos(o)} />
      </section>
    </div>
  )
}

function hechos(o: Oficio): Definicion[] {
  return [
    { nombre: 'Enviado por', valor: NOMBRES_VIA_OFICIO[o.via] },
    { nombre: 'Dirección', valor: o.para ?? 'La entidad no tiene dirección de correo registrada' },
    { nombre: 'Con copia a', valor: o.copia.join(', ') },
    { nombre: 'Firmado', valor: `${formatInstante(Date.parse(o.firma.en), true)}, por ${o.firma.nombre}` },
    { nombre: 'Verificación pública', valor: <a href={`/verificar/${o.radicado}`}>/verificar/{o.radicado}</a> },
    { nombre: 'Huella (SHA-256)', valor: <code className="huella">{o.sha256}</code> },
  ]
}
