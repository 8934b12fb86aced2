// Links one piece of evidence to many metas at once: all of the report in a list that is searched, those it supports already marked.
import { contar } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Borrador } from '../reportes/borrador/borrador.ts'
import type { Clave } from '../reportes/borrador/red.ts'
import { numeroCorto } from '../reportes/direccion.ts'
import { useBorrador } from '../reportes/usar-reporte.ts'
import { refrescarEvidencias } from './refrescar.ts'
import { type Evidencia, RUTA } from './tipos.ts'

type Props = { readonly clave: Clave; readonly evidencia: Evidencia }

export function Asociar({ clave, evidencia }: Props) {
  const [abierto, setAbierto] = useState(false)
  return (
    <>
      <Boton onClick={() => setAbierto(true)}>
        Escoger metas<span className="solo-lector"> de {evidencia.nombre}</span>
      </Boton>
      {abierto ? <Elegir clave={clave} evidencia={evidencia} onCerrar={() => setAbierto(false)} /> : null}
    </>
  )
}

function Elegir({ clave, evidencia, onCerrar }: Props & { onCerrar: () => void }) {
  const [elegidas, setElegidas] = useState<ReadonlySet<string>>(new Set(evidencia.metas))
  const [busca, setBusca] = useState('')
  const borrador = useBorrador(clave)
  const guardar = useMutation({
    mutationFn: () =>
      api(`POST ${RUTA}/:evidencia/metas`, {
        params: { ...clave, evidencia: evidencia.id },
        cuerpo: {
          agrega: [...elegidas].filter((meta) => !evidencia.metas.includes(meta)),
          quita: evidencia.metas.filter((meta) => !elegidas.has(meta)),
        },
      }),
    onSuccess: async () => {
      await refrescarEvidencias()
      onCerrar()
    },
  })
  return (
    <Dialogo
      abierto
      titulo={`Metas que respalda «${evidencia.nombre}»`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Cancelar</Boton>
          <Boton variante="principal" ocupado={guardar.isPending} onClick={() => guardar.mutate()}>
            Guardar ({contar(elegidas.size, 'meta', 'metas')})
          </Boton>
        </>
      }
    >
      {guardar.isError ? <Aviso tono="error">{guardar.error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="Buscar"
        ayuda="Por el número de la meta o por sus palabras."
        ancho="todo"
        value={busca}
        onChange={(e) => setBusca(e.target.value)}
      />
      <Datos de={borrador} lineas={4}>
        {(b) => <Metas borrador={b} busca={busca} elegidas={elegidas} onElegir={setElegidas} />}
      </Datos>
    </Dialogo>
  )
}

type PropsMetas = {
  readonly borrador: Borrador
  readonly busca: string
  readonly elegidas: ReadonlySet<string>
  readonly onElegir: (elegidas: ReadonlySet<string>) => void
}

function Metas({ borrador, busca, elegidas, onElegir }: PropsMetas) {
  const todas = useMemo(
    () => borrador.metas().map((meta) => ({ meta, texto: borrador.leerMeta(meta)?.fila.personalizacion ?? '' })),
    [borrador],
  )
  const dicho = llano(busca)
  const vistas = todas.filter(({ meta, texto }) => llano(`${numeroCorto(meta)} ${meta} ${texto}`).includes(dicho))
  const marcar = (meta: string, si: boolean) => {
    const otras = new Set(elegidas)
    if (si) otras.add(meta)
    else otras.delete(meta)
    onElegir(otras)
  }
  return (
    <fieldset className="evidencias__metas">
      <legend className="solo-lector">Metas del reporte</legend>
      {vistas.length === 0 ? <p>Ninguna meta tiene esas palabras.</p> : null}
      {vistas.map(({ meta, texto }) => (
        <label key={meta} className="opcion">
          <input type="checkbox" checked={elegidas.has(meta)} onChange={(e) => marcar(meta, e.target.checked)} />
          <span>
            Meta {numeroCorto(meta)}: {texto}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function llano(texto: string): string {
  return texto
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
