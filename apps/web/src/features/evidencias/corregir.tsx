// Corrects what is said of a piece of evidence; of a photo, also when and where it was taken.
import { LARGOS_EVIDENCIA } from '@kpt/domain/seguimiento'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { leerNumero } from '../rejilla/numero.ts'
import type { Clave } from '../reportes/borrador/red.ts'
import { Personales } from './agregar.tsx'
import { refrescarEvidencias } from './refrescar.ts'
import { type Evidencia, RUTA } from './tipos.ts'

type Props = { readonly clave: Clave; readonly evidencia: Evidencia }

export function Corregir({ clave, evidencia }: Props) {
  const [abierto, setAbierto] = useState(false)
  return (
    <>
      <Boton onClick={() => setAbierto(true)}>
        Corregir<span className="solo-lector"> {evidencia.nombre}</span>
      </Boton>
      {abierto ? <Formulario clave={clave} evidencia={evidencia} onCerrar={() => setAbierto(false)} /> : null}
    </>
  )
}

function Formulario({ clave, evidencia, onCerrar }: Props & { onCerrar: () => void }) {
  const { nombre, descripcion, personal, foto } = evidencia
  const [dicho, setDicho] = useState({
    ...{ nombre, descripcion, personal, lugar: foto?.lugar ?? '', tomadaEl: foto?.tomadaEl ?? '' },
    ...{ latitud: foto?.latitud ?? '', longitud: foto?.longitud ?? '' },
  })
  const poner = (cambio: Partial<typeof dicho>) => setDicho({ ...dicho, ...cambio })
  const guardar = useMutation({
    mutationFn: () => {
      const { tomadaEl, latitud, longitud, lugar, ...resto } = dicho
      const suya = { tomadaEl: tomadaEl || null, latitud: grados(latitud), longitud: grados(longitud), lugar }
      return api(`POST ${RUTA}/:evidencia/datos`, {
        params: { ...clave, evidencia: evidencia.id },
        cuerpo: { ...resto, foto: foto ? suya : null },
      })
    },
    onSuccess: async () => {
      await refrescarEvidencias()
      onCerrar()
    },
  })
  return (
    <Dialogo
      abierto
      titulo={`Corregir «${nombre}»`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Cancelar</Boton>
          <Boton variante="principal" ocupado={guardar.isPending} onClick={() => guardar.mutate()}>
            Guardar
          </Boton>
        </>
      }
    >
      {guardar.isError ? <Aviso tono="error">{guardar.error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="Nombre"
        ancho="todo"
        maxLength={LARGOS_EVIDENCIA.nombre}
        value={dicho.nombre}
        onChange={(e) => poner({ nombre: e.target.value })}
      />
      <CampoLargo
        etiqueta="Qué muestra"
        opcional
        maxLength={LARGOS_EVIDENCIA.descripcion}
        value={dicho.descripcion}
        onChange={(e) => poner({ descripcion: e.target.value })}
      />
      <Personales valor={dicho.personal} onCambiar={(si) => poner({ personal: si })} />
      {foto ? <DeLaFoto dicho={dicho} poner={poner} /> : null}
    </Dialogo>
  )
}

type DeFoto = { readonly tomadaEl: string; readonly lugar: string; readonly latitud: string; readonly longitud: string }

function DeLaFoto({ dicho, poner }: { dicho: DeFoto; poner: (cambio: Partial<DeFoto>) => void }) {
  return (
    <>
      <CampoTexto
        etiqueta="Tomada el"
        opcional
        type="date"
        value={dicho.tomadaEl}
        onChange={(e) => poner({ tomadaEl: e.target.value })}
      />
      <CampoTexto
        etiqueta="Lugar"
        ayuda="Vereda, barrio o sitio, como lo conocen en la entidad."
        opcional
        ancho="todo"
        maxLength={LARGOS_EVIDENCIA.lugar}
        value={dicho.lugar}
        onChange={(e) => poner({ lugar: e.target.value })}
      />
      <CampoTexto
        etiqueta="Latitud, en grados"
        opcional
        inputMode="decimal"
        value={dicho.latitud}
        onChange={(e) => poner({ latitud: e.target.value })}
      />
      <CampoTexto
        etiqueta="Longitud, en grados"
        opcional
        inputMode="text"
        value={dicho.longitud}
        onChange={(e) => poner({ longitud: e.target.value })}
      />
    </>
  )
}

/** With a comma or a point; what cannot be read goes as it was written and the server says so. */
function grados(texto: string): string | null {
  if (texto.trim() === '') return null
  const leido = leerNumero(texto.replace(/\.(?=\d{3,}$)/, ','))
  return leido.ok ? leido.valor : texto.trim()
}
